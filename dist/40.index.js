export const id = 40;
export const ids = [40];
export const modules = {

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

/***/ 88512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ identity),
/* harmony export */   d: () => (/* binding */ commitMessage)
/* harmony export */ });
/* harmony import */ var _neutral_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73150);

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
    const words = (0,_neutral_js__WEBPACK_IMPORTED_MODULE_0__/* .neutral */ .S)(`${title}\n\n${body}`.replaceAll("\0", "").trim());
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


/***/ }),

/***/ 87917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ logText)
/* harmony export */ });
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


/***/ }),

/***/ 73150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ gap),
  S: () => (/* binding */ neutral)
});

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
const obeyedWords = [
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

/***/ 60157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ redactor),
  p: () => (/* binding */ secretSense)
});

;// CONCATENATED MODULE: ./.build/domain/find-words.js
/** Characters by which a window of the text is known; no word is shorter. */
const block = 3;
const buckets = 1 << 16;
/**
 * Finds every place of several words in one pass, whatever their number, and skips what no word can reach. Source: Wu and
 * Manber, "A fast algorithm for multi-pattern searching", 1994.
 */
function wordFinder(words) {
    const window = Math.min(255, ...words.map((word) => word.length));
    const shifts = new Uint8Array(buckets).fill(Math.max(1, window - block + 1));
    const ending = new Map();
    for (const [number, word] of words.entries()) {
        for (let end = block - 1; end < window; end += 1) {
            const bucket = bucketOf(word, end);
            shifts[bucket] = Math.min(shifts[bucket] ?? 0, window - 1 - end);
        }
        const last = bucketOf(word, window - 1);
        ending.set(last, [...(ending.get(last) ?? []), number]);
    }
    return (text, onPlace) => {
        if (words.length === 0)
            return;
        for (let end = window - 1; end < text.length;) {
            const bucket = bucketOf(text, end);
            const shift = shifts[bucket] ?? 1;
            const start = end - window + 1;
            if (shift === 0)
                for (const number of wordsAt(text, start, bucket))
                    onPlace(number, start);
            end += Math.max(1, shift);
        }
    };
    function wordsAt(text, start, bucket) {
        const candidates = ending.get(bucket) ?? [];
        return candidates.filter((number) => text.startsWith(words[number] ?? "", start));
    }
}
/** Of the three characters that end at `end`. */
function bucketOf(text, end) {
    const [a, b, c] = [text.charCodeAt(end - 2), text.charCodeAt(end - 1), text.charCodeAt(end)];
    return ((a * 4099) ^ (b * 257) ^ (c * 17)) & (buckets - 1);
}

;// CONCATENATED MODULE: ./.build/domain/secret-forms.js
/** A secret of fewer characters is so likely to be something else that only its few commonest forms count. */
const broad = 8;
/** Every form in which a program is likely to print a secret; each once. */
function secretForms(value) {
    const text = value.toWellFormed();
    const whole = [text, encodeURIComponent(text), jsonText(text)];
    const more = text.length < broad ? [] : [...jsonForms(text), ...percentForms(text)];
    const exact = [...new Set([...whole, ...more])].map((form) => exactly(form));
    return [...exact, ...base64Forms(text), ...(text.length < broad ? [] : hexForms(text))];
}
function exactly(text) {
    return { text, isBroken: false, hasEnd: false };
}
function jsonText(text) {
    return JSON.stringify(text).slice(1, -1);
}
/** JSON may say more in escapes than it has to: PHP `/`, Go `<`, `>` and `&`, Python what is not ASCII; in either case. */
function jsonForms(text) {
    const slashes = [jsonText(text), jsonText(text).replaceAll("/", "\\/")];
    const escapes = [/[<>&]/g, /[\u0080-\uffff]/g, /[<>&\u0080-\uffff]/g];
    return slashes.flatMap((form) => [
        form,
        ...escapes.flatMap((pattern) => [
            form.replaceAll(pattern, (unit) => `\\u${hexOf(unit)}`),
            form.replaceAll(pattern, (unit) => `\\u${hexOf(unit).toUpperCase()}`),
        ]),
    ]);
}
function hexOf(unit) {
    return unit.charCodeAt(0).toString(16).padStart(4, "0");
}
/** What needs no escape differs from RFC 3986 to forms of HTML and to whole addresses. */
function percentForms(text) {
    const strict = encodeURIComponent(text).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
    const forms = [encodeURIComponent(text), strict, formEncoded(text), encodeURI(text)];
    return forms.flatMap((form) => [form, lowerPercent(form)]);
}
function formEncoded(text) {
    return new URLSearchParams([["", text]]).toString().slice(1);
}
function lowerPercent(form) {
    return form.replaceAll(/%[\dA-F]{2}/g, (escape) => escape.toLowerCase());
}
/** The base64 of a text that contains the value holds one of these three, whatever stands around it. */
function base64Forms(value) {
    const inner = [0, 1, 2].flatMap((shift) => {
        const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(value)]);
        const whole = bytes.toString("base64").replace(/=+$/, "");
        const first = shift === 0 ? 0 : shift + 1;
        const hasEnd = bytes.length % 3 !== 0;
        const text = whole.slice(first, hasEnd ? -1 : undefined);
        const isBroken = value.length >= broad;
        return text.length >= 8 ? [{ text, isBroken, hasEnd }] : [];
    });
    return inner.flatMap((form) => {
        const safe = form.text.replaceAll("+", "-").replaceAll("/", "_");
        return safe === form.text ? [form] : [form, { ...form, text: safe }];
    });
}
/** What may stand between two bytes, as `xxd`, `od`, OpenSSL, .NET and string literals have it. */
const between = ["", ":", " ", "-", "%", "\\x", "\\\\x"];
function hexForms(value) {
    const bytes = [...Buffer.from(value)].map((byte) => byte.toString(16).padStart(2, "0"));
    const cases = new Set([bytes.join(" "), bytes.join(" ").toUpperCase()]);
    return [...cases].flatMap((digits) => between.map((sign) => ({
        ...exactly(digits.replaceAll(" ", sign)),
        isBroken: sign === "",
    })));
}

;// CONCATENATED MODULE: ./.build/domain/find-secrets.js


/** Of fewer characters than these nothing is looked for. */
const shortest = 6;
/**
 * Finds the places of secrets in all their forms, in one pass over a text. What overlaps is one place. Places are in order.
 */
function secretFinder(secrets) {
    const clues = secrets
        .filter(({ value }) => value.length >= shortest)
        .flatMap(({ name, value }) => secretForms(value).flatMap((form) => cluesOf(name, form)));
    const find = wordFinder(clues.map(({ word }) => word));
    return (text) => {
        const spots = [];
        find(text, (number, start) => {
            const clue = clues[number];
            if (clue === undefined)
                return;
            for (const spot of clue.spots(text, start))
                spots.push({ name: clue.name, ...spot });
        });
        return merged(spots);
    };
}
/** The shortest line into which encodings are broken is that of `xxd -p` and uuencode; PEM has 64, MIME 76. */
const line = 60;
/** Of two neighbouring pieces that are together no longer than a line, one is whole wherever lines end. */
function cluesOf(name, form) {
    const { text, isBroken } = form;
    if (!isBroken) {
        const spots = (of, start) => of.startsWith(text, start) ? [{ start, end: start + text.length }] : [];
        return [{ name, word: text.slice(0, line / 2), spots }];
    }
    const half = Math.min(line / 2, Math.floor(text.length / 2));
    return [0, half].map((at) => ({
        name,
        word: text.slice(at, at + half),
        // A break before the second piece moves the beginning.
        spots: (of, start) => brokenSpots(form, of, [start - at - (at && breakLength), start - at]),
    }));
}
/** The end of a line, also as JSON has it, and JSON in JSON; at most `breakLength` characters. */
const lineBreak = /\r?\n|(?:\\{1,8}r)?\\{1,8}n/y;
const breakLength = 18;
/** Places of a form that begin between these two. */
function brokenSpots(form, of, [first, last]) {
    const spots = [];
    for (let start = Math.max(0, first); start <= last; start += 1) {
        const end = endOf(form, of, start);
        if (end !== undefined)
            spots.push({ start, end });
    }
    return spots;
}
/** Where a form ends that begins at `start`; undefined where it does not. No sign of a form can begin a line break. */
function endOf({ text, hasEnd }, of, start) {
    let at = start;
    for (let sign = 0; sign < text.length; sign += 1) {
        if (of[at] !== text[sign] && sign > 0)
            at = behind(lineBreak, of, at);
        if (of[at] !== text[sign])
            return undefined;
        at += 1;
    }
    return hasEnd ? behind(lastOfBase64, of, at) : at;
}
/** The character that the secret shares with what follows it, and padding. */
const lastOfBase64 = /[A-Za-z0-9+/_-]?={0,2}/y;
function behind(pattern, of, at) {
    pattern.lastIndex = at;
    return pattern.test(of) ? pattern.lastIndex : at;
}
function merged(spots) {
    const places = [];
    for (const spot of spots.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
        const last = places.at(-1);
        if (last === undefined || spot.start >= last.end)
            places.push(spot);
        else if (spot.end > last.end)
            places.splice(-1, 1, { ...last, end: spot.end });
    }
    return places;
}

;// CONCATENATED MODULE: ./.build/domain/redact.js

/** Redacts known secrets in every form in which a program is likely to print them. Each hit is told by rule and count. */
function redactor(secrets, onHit) {
    const find = secretFinder(secrets);
    return function redact(text, file) {
        const spots = find(text);
        if (spots.length === 0)
            return text;
        const counts = new Map();
        let clean = "";
        let end = 0;
        for (const spot of spots) {
            counts.set(spot.name, (counts.get(spot.name) ?? 0) + 1);
            clean += `${text.slice(end, spot.start)}[redacted ${spot.name}]`;
            end = spot.end;
        }
        for (const [rule, count] of counts)
            onHit({ file, rule, count });
        return clean + text.slice(end);
    };
}
/** Tells whether a text holds one of the secrets, in any of the forms in which it would be redacted. */
function secretSense(secrets) {
    const find = secretFinder(secrets);
    return (text) => find(text).length > 0;
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
/* harmony export */   $g: () => (/* binding */ isFinished),
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
/** Whether nothing is left to be done of a run: it was delivered, or there was nothing to change. */
function isFinished({ ending }) {
    if (ending?.code === "to_deliver")
        return false;
    return ending?.verdict === "ready" || ending?.verdict === "no_change";
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

/***/ 4243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hp: () => (/* binding */ openVisitOf),
/* harmony export */   Jo: () => (/* binding */ visitOf),
/* harmony export */   K4: () => (/* binding */ interruptedAt)
/* harmony export */ });
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

/***/ 99895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readPolicy)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41514);
/* harmony import */ var _domain_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83817);
/* harmony import */ var _runners_own_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31170);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2251);




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
        return _domain_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .Policy */ .P.parse({});
    return (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseToml */ .M)(text, { file: _domain_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .policyFile */ .X, code: "bad_policy", schema: _domain_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .Policy */ .P, example, rules });
}
const Environments = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    pass_env: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()).catch([]),
    setup_env: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()).catch([]),
});
function rules(value) {
    const { pass_env, setup_env } = Environments.parse(value);
    return [...withheld("pass_env", pass_env), ...withheld("setup_env", setup_env)];
}
function withheld(key, names) {
    return names.flatMap((name, index) => {
        if (typeof name !== "string" || !(0,_runners_own_js__WEBPACK_IMPORTED_MODULE_3__/* .isRunnersOwn */ .m)(name))
            return [];
        const text = `\`${key}[${index + 1}]\` is \`${name}\`, which holds the action's own inputs or tokens and is never passed on. Allowed: names that do not begin with INPUT_ or ACTIONS_.`;
        return [{ path: [key, index], text }];
    });
}


/***/ }),

/***/ 80713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ownFiles)
/* harmony export */ });
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15529);

/** A tree whose files are looked through without those that others wrote; whatever is asked for by its path is there. */
function ownFiles(tree) {
    const files = tree.files.filter((path) => !(0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .isForeign */ .jq)(path));
    return { ...tree, files, some: (pattern) => files.some((path) => pattern.test(path)) };
}


/***/ }),

/***/ 28685:
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
// EXTERNAL MODULE: ./.build/domain/commit-message.js
var commit_message = __webpack_require__(88512);
// EXTERNAL MODULE: ./.build/domain/errors.js
var errors = __webpack_require__(50664);
// EXTERNAL MODULE: ./.build/domain/gate.js
var gate = __webpack_require__(41232);
// EXTERNAL MODULE: ./.build/domain/policy.js
var policy = __webpack_require__(83817);
// EXTERNAL MODULE: ./.build/projects/config/policy-file.js
var policy_file = __webpack_require__(99895);
// EXTERNAL MODULE: ./.build/projects/config/gates-file.js + 1 modules
var gates_file = __webpack_require__(14565);
// EXTERNAL MODULE: ./.build/projects/texts/tree.js
var tree = __webpack_require__(6960);
// EXTERNAL MODULE: ./.build/projects/kinds/all.js + 113 modules
var kinds_all = __webpack_require__(86912);
// EXTERNAL MODULE: ./.build/projects/roles/own-files.js
var own_files = __webpack_require__(80713);
// EXTERNAL MODULE: ./.build/domain/command-line.js
var command_line = __webpack_require__(37397);
// EXTERNAL MODULE: ./.build/projects/kind.js
var kind = __webpack_require__(58767);
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
    return (0,kind/* scriptGate */.p)(gate/* setupName */.N0, line, "input `setup`");
}

;// CONCATENATED MODULE: ./.build/projects/detect/detect.js




/** Looks into the folders of a repository, each with its path or empty for the root: once, however often it is asked. */
function detection(repository) {
    const known = new Map();
    return (folder) => {
        const found = known.get(folder) ?? detect((0,tree/* treeIn */.yt)(repository, folder));
        known.set(folder, found);
        return found;
    };
}
/** Gates and setup of what has no `.omk/gates.toml`: of every kind of project at the root, not of the first that is found. */
async function detect(whole) {
    const tree = (0,own_files/* ownFiles */.a)(whole);
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
    const detectedIn = detection((0,tree/* treeOf */.g7)(files, read));
    return {
        gates: written === undefined
            ? (await detectedIn("")).gates
            : await withKnownResults(written.gates, detectedIn),
        parallel: written?.parallel ?? false,
        setup: written?.setup ?? (await detectedIn("")).setup,
        isWritten: written !== undefined,
    };
}

;// CONCATENATED MODULE: ./.build/step/base.js








/** Longest AGENTS.md that goes into a prompt, in characters. */
const guidanceLimit = 16_000;
/**
 * Finds the base: the one that is named, the input, the branch of the workflow run, or the default branch, as it was when
 * its policy let the order in, else as the remote has it now.
 * @throws AutopilotError `base_missing`, `checkout_missing`.
 */
async function findBase(step, defaultBranch, named) {
    const { job, inputs, remote, base } = step;
    const usual = inputs.base === "" ? (job.branch ?? defaultBranch) : inputs.base;
    const ref = (named ?? usual)?.replace(/^refs\/heads\//, "");
    if (base !== undefined && (ref ?? base.ref) === base.ref)
        return base;
    // One request is quicker than git; where it says nothing of use, git asks the remote and finds the words.
    const sha = ref === undefined ? undefined : await step.github.tipOf(ref);
    const answer = await step.git.findBase({
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
async function policyAt(base) {
    return (0,policy_file/* readPolicy */.T)(await base.readBase(policy/* policyFile */.X));
}
/** Gates and setup of a run, as base has them. @throws AutopilotError `bad_gates`, `no_gates`. */
async function checksAt(step, base, policy) {
    const { gates, parallel, setup: found, isWritten } = await baseCommands(base);
    const setup = step.inputs.setup === "" ? found : setupFromInput(step.inputs.setup);
    if (!(0,gate/* canShow */.cJ)(gates) && policy.no_gates === "block")
        throw noGates(isWritten);
    return { gates, parallel, setup };
}
/** AGENTS.md of base, bounded. */
async function guidanceAt(base) {
    const text = (await base.readBase("AGENTS.md")) ?? "";
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

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(3894);
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
// EXTERNAL MODULE: ./.build/step/log.js
var log = __webpack_require__(56019);
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
        (0,log/* info */.pq)(`${text}\n(No job summary: ${cause instanceof Error ? cause.message : String(cause)})`);
    }
}
function finish_close(ending, resume = "") {
    const text = [ending.text, ending.mend, resume].filter((part) => part !== "").join("\n");
    if ((0,verdict/* stepPasses */.WX)(ending.verdict))
        (0,log/* info */.pq)(`${ending.verdict} (${ending.code}): ${text}`);
    else {
        process.exitCode = 1;
        (0,log/* error */.z3)(text, { title: `omk: ${ending.verdict} (${ending.code})` });
    }
}


/***/ }),

/***/ 56019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   pq: () => (/* binding */ info),
/* harmony export */   z3: () => (/* binding */ error)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3894);
/* harmony import */ var _domain_log_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87917);


/** A line or more of the job's log; no line becomes a command, whatever others wrote in it. */
function info(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq((0,_domain_log_text_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .k)(text));
}
/** The same as a warning, which the page of the workflow run shows too. */
function warning(text, annotation) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e((0,_domain_log_text_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .k)(text), annotation);
}
/** The same as an error. */
function error(text, annotation) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3((0,_domain_log_text_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .k)(text), annotation);
}


/***/ }),

/***/ 36840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ notify)
/* harmony export */ });
/** Tells `notify-url`, where there is one; what became of it is recorded and fails nothing. */
async function notify(step, show, what) {
    const url = step.inputs["notify-url"];
    const notification = url === "" ? undefined : what();
    if (notification === undefined)
        return;
    const format = show.state().policy.notify_format;
    const sent = await step.notifier({ url, format }).notify(notification);
    show.record({ type: "notified", notification: notification.event, ...sent });
}


/***/ }),

/***/ 38089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ scratchFolder),
/* harmony export */   Fu: () => (/* binding */ toolsOf),
/* harmony export */   NE: () => (/* binding */ openFolder),
/* harmony export */   RM: () => (/* binding */ noTools),
/* harmony export */   ZK: () => (/* binding */ loadRunFiles),
/* harmony export */   Zw: () => (/* binding */ jobOf),
/* harmony export */   kQ: () => (/* binding */ runFolder),
/* harmony export */   xX: () => (/* binding */ storeOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domain_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60157);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56019);



/** Where the files of a run lie on the runner. */
function runFolder(step, key) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(step.job.temp, "omk", key);
}
/** Where the homes of its turns lie: outside of everything that is saved. */
function scratchFolder(step, key) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(step.job.temp, "omk-kimi", key);
}
/** Opens the folder of a run for this job. */
function openFolder(step, key) {
    const folder = runFolder(step, key);
    const redact = (0,_domain_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactor */ .$)(step.secrets, (hit) => ledger.recordHit(hit));
    const ledger = step.runFolders.openLedger(folder, redact);
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
            await step.runFolders.writeState(folder, state);
            await step.runFolders.writeManifest(folder, state);
            return { state, artifact: held.store?.artifact, proof: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "proof.json") };
        },
    };
}
/** The store of a run's folder under this job's name. */
function storeOf(step, { folder, ledger, prepare, }) {
    return step.artifacts.store({
        folder,
        state: () => ledger.state(),
        prepare,
        onFailure: (text, mend) => (0,_log_js__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e)(`${text}\n${mend}`, { title: "omk: the state could not be saved" }),
    });
}
/** This job, as the ledger records it. Whoever commands may ask for less than the inputs give, and not for more. */
async function jobOf({ job, inputs, agents, action, caging }, usd, { budgetTokens, budgetMinutes } = {}) {
    const { sandbox } = await caging();
    return {
        type: "job_started",
        workflowRunId: job.runId,
        attempt: job.attempt,
        action,
        ...(sandbox === undefined ? {} : { sandbox }),
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
        text: `Pull request #${number} was pushed to while \`${headSha.slice(0, 7)}\` was looked at: its head is \`${now.slice(0, 7)}\` now, and nothing that was found is said of it.`,
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
        text: `Pull request #${number} was pushed to since this fix began at \`${headSha.slice(0, 7)}\`: its head is \`${now.slice(0, 7)}\` now, so nothing is pushed to \`${headRef}\`.`,
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
/* harmony import */ var _domain_command_in_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19060);
/* harmony import */ var _domain_ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9334);
/* harmony import */ var _domain_visits_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4243);
/* harmony import */ var _views_notification_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27168);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28685);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56019);
/* harmony import */ var _notify_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(36840);
/* harmony import */ var _open_run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38089);
/* harmony import */ var _pull_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(66190);
/* harmony import */ var _showing_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(40739);












/** Saves, closes and shows a run whose main step ended before the run did; undefined where there is nothing to do. */
async function rescue(step, key, mainPid) {
    step.killStartedBy(mainPid);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_open_run_js__WEBPACK_IMPORTED_MODULE_7__/* .runFolder */ .kQ)(step, key), _domain_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .ledgerName */ .bo)))
        return undefined;
    const opened = (0,_open_run_js__WEBPACK_IMPORTED_MODULE_7__/* .openFolder */ .NE)(step, key);
    const { ledger, folder } = opened;
    if (ledger.events().length === 0)
        return undefined;
    const state = ledger.state();
    const show = (0,_showing_js__WEBPACK_IMPORTED_MODULE_9__/* .showing */ .E)(step, ledger, state.task.number);
    const moved = state.aim === "check" ? await (0,_pull_js__WEBPACK_IMPORTED_MODULE_8__/* .overtaken */ .K)(step, state) : undefined;
    closeLost(show.record, state, moved ?? interrupted(step.signal.aborted, state.policy));
    (0,_log_js__WEBPACK_IMPORTED_MODULE_6__/* .info */ .pq)(`Run ${key} was not finished by its main step: it is saved and closed here.`);
    const store = (0,_open_run_js__WEBPACK_IMPORTED_MODULE_7__/* .storeOf */ .xX)(step, { folder, ledger, prepare: () => prepareSave(step, opened) });
    await store.save();
    const told = (0,_notify_js__WEBPACK_IMPORTED_MODULE_10__/* .notify */ .m)(step, show, () => (0,_views_notification_js__WEBPACK_IMPORTED_MODULE_4__/* .endedNotification */ .S)(ledger.state()));
    const left = await show.reporter.drain(ledger.state());
    for (const view of left)
        (0,_log_js__WEBPACK_IMPORTED_MODULE_6__/* .warning */ .$e)(`GitHub may show an older state (${view}); the job summary has the last one.`);
    await told;
    await store.save();
    await step.runFolders.writeState(folder, ledger.state());
    await step.runFolders.writeManifest(folder, ledger.state());
    return { state: ledger.state(), artifact: store.artifact, proof: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "proof.json") };
}
/** Ends a run, and the visit that was open, where nobody recorded an end. */
function closeLost(record, state, ending) {
    const note = "The process that carried this visit ended before it did.";
    for (const event of (0,_domain_visits_js__WEBPACK_IMPORTED_MODULE_11__/* .interruptedAt */ .K4)(state, note))
        record(event);
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
        mend: `Resume: comment \`${(0,_domain_command_in_js__WEBPACK_IMPORTED_MODULE_2__/* .commandIn */ .v)(policy, "resume")}\`, or run the workflow with \`command: resume\`. If it happens again, use a larger runner.`,
    };
}
async function prepareSave(step, opened) {
    const { ledger, folder, redact } = opened;
    const state = ledger.state();
    const { head, base, branch, key } = state;
    await step.agents.keepLost({ scratch: (0,_open_run_js__WEBPACK_IMPORTED_MODULE_7__/* .scratchFolder */ .$B)(step, key), runFolder: folder, redact });
    const workspace = await step.git.reopen({
        ...(0,_base_js__WEBPACK_IMPORTED_MODULE_5__/* .workspaceOptions */ .ms)(step, base, { name: key, branch, pull: (0,_base_js__WEBPACK_IMPORTED_MODULE_5__/* .pullHeadOf */ .TL)(state) }),
        bare: state.scope.phases === "deliver",
    }, head);
    await workspace.snapshot();
    await workspace.bundle((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "repo.bundle"));
}


/***/ }),

/***/ 40739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ hasBegun),
  E: () => (/* binding */ showing)
});

// EXTERNAL MODULE: ./.build/domain/aim.js
var aim = __webpack_require__(39822);
// EXTERNAL MODULE: ./.build/domain/markers.js
var markers = __webpack_require__(52124);
// EXTERNAL MODULE: ./.build/views/markdown.js
var markdown = __webpack_require__(99934);
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
    return [
        (0,markers/* marker */.xL)("attention", state.key),
        ...parts.filter((part) => part !== "").map((part) => `${part}\n`),
    ]
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
const rendererVersion = 4;
/** Comments that are written once, each where its view has a text. */
const once = [
    ["attention", attentionView],
];
/** The views of one state. */
function reportOf(state) {
    return {
        rendererVersion,
        checks: (0,aim/* phasesToShow */.x2)(state).map((phase) => ({
            phase,
            started: state.phaseLog.some((entry) => entry.phase === phase),
            view: checkView(state, phase),
        })),
        sticky: { body: (0,comment/* commentView */.l)(state) },
        once: once.flatMap(([view, textOf]) => {
            const body = textOf(state);
            return body === undefined ? [] : [{ view, body }];
        }),
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
// EXTERNAL MODULE: ./.build/domain/count.js
var domain_count = __webpack_require__(21544);
// EXTERNAL MODULE: ./.build/domain/log-text.js
var log_text = __webpack_require__(87917);
// EXTERNAL MODULE: ./.build/views/gates-view.js
var gates_view = __webpack_require__(66421);
// EXTERNAL MODULE: ./.build/views/outcome.js
var outcome = __webpack_require__(11103);
;// CONCATENATED MODULE: ./.build/views/rooms-view.js
/** Each room in words that say what meets what in it. */
const roomName = {
    worktree: "worktree",
    head: "clean checkout",
    old_tests: "base's tests on this code",
    new_tests: "these tests on base's code",
    base: "base",
};

;// CONCATENATED MODULE: ./.build/views/terminal.js








/** One line of the job log for an event; undefined for one that tells a reader nothing. Never a workflow command. */
function terminalLine(event) {
    const line = say(event.type, event);
    return line === undefined ? undefined : (0,log_text/* logText */.k)((0,views_text/* cut */.Jj)((0,views_text/* oneLine */.TN)(line), 400));
}
function say(type, event) {
    return lines[type](event);
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

// EXTERNAL MODULE: ./.build/step/log.js
var log = __webpack_require__(56019);
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
                return (0,log/* info */.pq)("The comment is left to the job that delivers: this one may not write it.");
            (0,log/* warning */.$e)(`GitHub refused the token (${status}): ${text}\n${(0,rights/* mendRights */._p)([right])}`, {
                title: `omk: no right to ${right}`,
            });
            record({ type: "right_missing", right, status, text });
        },
    });
    return { record, state: () => ledger.state(), reporter: posts };
    function record(body) {
        const state = ledger.append(body);
        const event = ledger.events().findLast((e) => e.type === body.type);
        const line = event === undefined ? undefined : terminalLine(event);
        if (line !== undefined)
            (0,log/* info */.pq)(line);
        // What follows a push is the pull request: it must not queue behind six check runs.
        if (body.type !== "pushed" && body.type !== "proof_sealed" && hasBegun(state))
            posts.show(state);
        return state;
    }
}


/***/ }),

/***/ 10472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ openStep)
});

// EXTERNAL MODULE: ./.build/ports/job.js
var ports_job = __webpack_require__(43894);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/domain/sandbox.js
var domain_sandbox = __webpack_require__(58184);
// EXTERNAL MODULE: ./.build/step/log.js
var log = __webpack_require__(56019);
;// CONCATENATED MODULE: ./.build/step/caging.js



const none = { sandbox: undefined, caging: undefined };
/**
 * Decides once for the job, before it begins.
 * @throws AutopilotError `sandbox_missing`.
 */
async function decideCaging({ env, childEnv, cageFacts }, { job, inputs }) {
    if (inputs.phases === "deliver")
        return none;
    const { sandbox: mode } = inputs;
    const facts = mode === "off"
        ? { platform: process.platform, bwrap: undefined, complaint: undefined }
        : await cageFacts();
    const sandbox = (0,domain_sandbox/* decideSandbox */.MF)(mode, facts);
    if (sandbox.cage === undefined || facts.bwrap === undefined) {
        if (mode === "auto")
            (0,log/* warning */.$e)(`There is no cage: ${sandbox.why}.\n${sandbox.mend}`);
        return { sandbox, caging: undefined };
    }
    const grounds = {
        home: env["HOME"] ?? "/",
        temp: job.temp,
        checkout: job.workspace,
        path: childEnv["PATH"] ?? "",
        keep: [(0,external_node_path_.dirname)(process.execPath), job.toolCache],
    };
    return { sandbox, caging: { bwrap: facts.bwrap, grounds } };
}

;// CONCATENATED MODULE: ./.build/step/step-context.js


/** Reads job and inputs. @throws AutopilotError `bad_input`, `bad_event`. */
function openStep(outside) {
    const job = outside.readJob();
    const inputs = outside.readInputs();
    let decided;
    return {
        ...outside,
        ...outside.connect(job, inputs),
        job,
        inputs,
        remote: remoteOf(job, inputs),
        secrets: secretsOf(inputs, outside.tokens),
        caging() {
            decided ??= decideCaging(outside, { job, inputs });
            return decided;
        },
    };
}
/** Everything that must never be stored or shown. */
function secretsOf(inputs, tokens) {
    const runner = ports_job/* runnerTokens */.ZW.flatMap((name) => tokens[name] === undefined ? [] : [{ name, value: tokens[name] }]);
    const given = ports_job/* secretInputs */._y.flatMap((name) => inputs[name] === "" ? [] : [{ name, value: inputs[name] }]);
    return [...given, ...runner];
}
/** The repository as git reaches it; the delivery token pushes where there is one. */
function remoteOf(job, inputs) {
    const { token } = (0,ports_job/* deliveryToken */.SV)(inputs);
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
// EXTERNAL MODULE: ./.build/domain/grouped.js
var grouped = __webpack_require__(73729);
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
    const byName = (0,grouped/* grouped */.z)(known, nameOf);
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

/***/ 94050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ noCage),
/* harmony export */   b: () => (/* binding */ cageLine)
/* harmony export */ });
/* harmony import */ var _domain_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41232);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99934);
/* harmony import */ var _our_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95357);



/** In what the agent, setup and gates ran, job by job; empty where that is not known, or none ran. */
function cageLine({ jobs, ...state }) {
    const said = jobs.flatMap(({ sandbox }) => sandbox === undefined ? [] : [sandbox.cage ?? `none: ${sandbox.why ?? ""}`]);
    if (said.length === 0)
        return "";
    const outside = (0,_domain_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsOf */ .Kf)(state).filter(({ sandbox }) => sandbox === false);
    const names = outside.map(({ name }) => `\`${name}\``).join(", ");
    const rest = names === "" ? "" : `; outside of it, as \`.omk/gates.toml\` says: ${names}`;
    return `${[...new Set(said)].join(", then ")}${rest}`;
}
/** What has to be told where a cage was wanted and the machine has none, folded away; empty otherwise. */
function noCage({ jobs }) {
    const { sandbox } = jobs.at(-1) ?? {};
    if (sandbox?.mode !== "auto" || sandbox.cage !== undefined)
        return "";
    const text = `${sandbox.why ?? ""}. The agent, setup and gates ran with the rights of the job: what they run can read its tokens.\n\n${sandbox.mend ?? ""}`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)("There was no cage around the agent and the gates", (0,_our_words_js__WEBPACK_IMPORTED_MODULE_2__/* .ourWords */ .Y)(text));
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
// EXTERNAL MODULE: ./.build/domain/markers.js
var markers = __webpack_require__(52124);
// EXTERNAL MODULE: ./.build/views/cage-line.js
var cage_line = __webpack_require__(94050);
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
    const next = [comment_rights(state), (0,cage_line/* noCage */.I)(state), boxes(state)];
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
/* harmony export */   SY: () => (/* reexport safe */ _domain_neutral_js__WEBPACK_IMPORTED_MODULE_0__.S),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   rQ: () => (/* reexport safe */ _domain_neutral_js__WEBPACK_IMPORTED_MODULE_0__.r),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony export html */
/* harmony import */ var _domain_neutral_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73150);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49432);



/** Text of a stranger as one line of Markdown that shows as it was written; simple code spans stay. */
function inline(text, max = 1_000) {
    return spans((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(start(text, max)), max), "line");
}
/** The same for a cell of a table; a dash where there is nothing. */
function cell(text, max = 200) {
    return spans((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(start(text, max)), max), "cell") || "–";
}
/** Text of a stranger as a block quote, line by line. */
function quote(text, max = 4_000) {
    const lines = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(start(text, max)).trim(), max).split("\n");
    return lines.map((line) => `> ${atLineStart(spans(line.trim(), "line"))}`.trimEnd()).join("  \n");
}
/** Text of a stranger as paragraphs. */
function prose(text, max = 4_000) {
    const lines = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(start(text, max)).trim(), max).split("\n");
    return lines.map((line) => atLineStart(spans(line.trim(), "line"))).join("\n");
}
/** Anything as a fenced block that it cannot leave. */
function fence(text, language = "") {
    const body = (0,_domain_neutral_js__WEBPACK_IMPORTED_MODULE_0__/* .neutral */ .S)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(text), "block").replace(/\n+$/, "");
    const ticks = "`".repeat(Math.max(3, longestRun(body) + 1));
    return `${ticks}${language}\n${body}\n${ticks}`;
}
/** A name, path or command as a code span, to be copied as it stands. */
function code(text, max = 300) {
    const body = (0,_domain_neutral_js__WEBPACK_IMPORTED_MODULE_0__/* .neutral */ .S)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(start(text, max)), max), "span");
    if (body === "")
        return "–";
    const ticks = "`".repeat(longestRun(body) + 1);
    const room = body.startsWith("`") || body.endsWith("`") ? " " : "";
    return `${ticks}${room}${body}${room}${ticks}`;
}
/** A code span in a cell of a table. */
function codeCell(text, max = 200) {
    const line = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text);
    return /\\\|/.test(line) || line.endsWith("\\")
        ? cell(line, max)
        : code(line, max).replaceAll("|", "\\|");
}
/** Text of a stranger inside an HTML tag, where Markdown is not read. */
function html(text, max = 200) {
    return (0,_domain_neutral_js__WEBPACK_IMPORTED_MODULE_0__/* .neutral */ .S)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text), max))
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
        .map((part, index) => (index % 2 === 1 ? (0,_domain_neutral_js__WEBPACK_IMPORTED_MODULE_0__/* .neutral */ .S)(part, "span") : escaped(part, where)))
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
/** Entities by name: a merge may take the text as it stands into a commit message, and there `&#36;` refers to an issue. */
function escaped(text, where) {
    return (0,_domain_neutral_js__WEBPACK_IMPORTED_MODULE_0__/* .neutral */ .S)(text)
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


/**
 * Markdown that the action itself wrote: around its code no machine acts on anything. Its code stays to be copied, lines with
 * commands and settings too; what no line of ours holds (it may name files and tests of others) is broken there as well.
 */
function ourWords(markdown, max = 4_000) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(markdown.slice(0, 8 * max)).trim(), max);
    const lines = [];
    let open;
    for (const line of text.split("\n")) {
        const after = fenceAfter(line, open);
        lines.push(open === undefined && after === undefined ? around(line) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .neutral */ .SY)(line, "span"));
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
    return parts.map((part, index) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .neutral */ .SY)(part, index % 2 === 1 ? "span" : "text")).join("");
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
    const yaml = ["```yaml", "permissions:", ...permissions.map((line) => `  ${line}`), "```"];
    const also = settings.map((setting) => `- ${setting}.`);
    return [
        "Add these lines to the `permissions:` block of the job:",
        "",
        ...yaml,
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
/* harmony import */ var _domain_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57913);
/* harmony import */ var _domain_phase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22704);
/* harmony import */ var _domain_state_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5810);
/* harmony import */ var _cage_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94050);
/* harmony import */ var _check_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56486);
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33944);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23507);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(13366);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99934);
/* harmony import */ var _our_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95357);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(11103);
/* harmony import */ var _phase_status_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(26131);
/* harmony import */ var _rights_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(82892);
/* harmony import */ var _spend_line_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(82626);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(49432);















/** GitHub drops the whole summary of a step above 1 MiB. */
const mostBytes = 900 * 1024;
/** The job summary: the run on one page, then each phase. */
function summaryView(state) {
    const page = [
        (0,_headline_js__WEBPACK_IMPORTED_MODULE_5__/* .headline */ .P)(state),
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .inline */ .mG)(state.task.title || state.task.text, 200)}`,
        state.ending === undefined || state.ending.verdict === "ready"
            ? ""
            : (0,_outcome_js__WEBPACK_IMPORTED_MODULE_8__/* .outcome */ .bu)(state, state.ending),
        delivered(state),
        rights(state),
        (0,_comment_js__WEBPACK_IMPORTED_MODULE_4__/* .phasesTable */ .E)(state),
        (0,_spend_line_js__WEBPACK_IMPORTED_MODULE_11__/* .spendLine */ .x)(state),
        cage(state),
        tools(state),
    ].filter((part) => part !== "");
    const full = [...page, ...phaseDetails(state, true)].join("\n\n");
    const middle = [...page, ...phaseDetails(state, false)].join("\n\n");
    const fitting = [full, middle, page.join("\n\n")].find((text) => (0,_text_js__WEBPACK_IMPORTED_MODULE_12__/* .byteLength */ .dp)(text) <= mostBytes);
    return fitting ?? (0,_text_js__WEBPACK_IMPORTED_MODULE_12__/* .cutBytes */ .Uw)(page.join("\n\n"), mostBytes);
}
function phaseDetails(state, texts) {
    return _domain_phase_js__WEBPACK_IMPORTED_MODULE_1__/* .phases */ .t
        .filter((phase) => (0,_phase_status_js__WEBPACK_IMPORTED_MODULE_9__/* .visitsOf */ .o7)(state, phase).length > 0)
        .map((phase) => {
        const text = texts ? (0,_check_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .checkText */ .q)(state, phase) : "";
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .details */ .zH)(phase, [(0,_check_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .checkSummary */ .Z)(state, phase), text].filter((part) => part !== "").join("\n\n"));
    });
}
function delivered({ delivered: done, pushed, ...state }) {
    if (done !== undefined)
        return `Pull request ${(0,_links_js__WEBPACK_IMPORTED_MODULE_13__/* .link */ .nf)(`#${done.pr.number}`, done.pr.url)} was ${done.pr.operation}.`;
    if (pushed === undefined)
        return "";
    return `Branch ${(0,_links_js__WEBPACK_IMPORTED_MODULE_13__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(pushed.branch), (0,_links_js__WEBPACK_IMPORTED_MODULE_13__/* .branchUrl */ .Qq)({ ...state, pushed }))}.`;
}
function rights(state) {
    const text = (0,_rights_js__WEBPACK_IMPORTED_MODULE_10__/* .missingRights */ .o7)(state.missingRights);
    return text === "" ? "" : `**The token lacks rights**\n\n${text}`;
}
function cage(state) {
    const said = (0,_cage_line_js__WEBPACK_IMPORTED_MODULE_2__/* .cageLine */ .b)(state);
    return said === "" ? "" : `Cage: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .inline */ .mG)(said, 300)}.`;
}
function tools(state) {
    const all = Object.entries(state.tools).map(([name, version]) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .inline */ .mG)(name, 40)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(version, 60)}`);
    const maker = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)((0,_domain_action_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfAction */ .zL)((0,_domain_state_js__WEBPACK_IMPORTED_MODULE_14__/* .makerOf */ .O)(state)), 200);
    return `Made by ${[maker, ...all].join(", ")}.`;
}
/** The job summary of what stopped before there was a run. */
function endingSummary({ verdict, code: reason, text, mend }) {
    return [`**omk: ${verdict}** (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(reason)})`, (0,_our_words_js__WEBPACK_IMPORTED_MODULE_7__/* .ourWords */ .Y)(text), (0,_our_words_js__WEBPACK_IMPORTED_MODULE_7__/* .ourWords */ .Y)(mend)]
        .filter((part) => part !== "")
        .join("\n\n");
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
