"use strict";
exports.id = 696;
exports.ids = [696];
exports.modules = {

/***/ 9696:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runReview: () => (/* binding */ runReview)
});

// EXTERNAL MODULE: ./src/engine/result.js
var result = __webpack_require__(9368);
;// CONCATENATED MODULE: ./src/engine/diff/diffPath.js
const escapes = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 };
function readPath(text) {
    if (text.startsWith('"')) {
        const quoted = readQuoted(text);
        if (quoted !== null)
            return quoted;
    }
    const tab = text.indexOf('\t');
    return tab === -1 ? { path: text, rest: '' } : { path: text.slice(0, tab), rest: text.slice(tab) };
}
function readGitPair(text) {
    if (text.startsWith('"') || text.endsWith('"')) {
        const first = text.startsWith('"') ? readPath(text) : { path: text.slice(0, text.indexOf(' "')), rest: text.slice(text.indexOf(' "')) };
        return first.path === '' || !first.rest.startsWith(' ') ? null : [first.path, readPath(first.rest.slice(1)).path];
    }
    const middle = (text.length - 1) / 2;
    if (Number.isInteger(middle) && text[middle] === ' ') {
        const pair = [text.slice(0, middle), text.slice(middle + 1)];
        if (withoutPrefix(pair[0]) === withoutPrefix(pair[1]))
            return pair;
    }
    const blank = text.indexOf(' ');
    return blank > 0 && text.indexOf(' ', blank + 1) === -1 ? [text.slice(0, blank), text.slice(blank + 1)] : null;
}
const prefixPairs = new Set(['ab', 'ba', 'iw', 'wi', 'ci', 'ic', 'cw', 'wc', 'ow', 'wo', '12', '21']);
function hasPrefixes(oldPath, newPath) {
    return oldPath[1] === '/' && newPath[1] === '/' && prefixPairs.has(`${oldPath[0] ?? ''}${newPath[0] ?? ''}`);
}
const withoutPrefix = (path) => path.slice(path.indexOf('/') + 1);
function whyUnsafe(path) {
    if (path === '')
        return 'the path is empty';
    if (path.includes('\0'))
        return 'the path holds a NUL';
    if (path.startsWith('/') || path.startsWith('\\') || /^[A-Za-z]:[\\/]/.test(path))
        return 'the path is absolute';
    for (const segment of path.split(/[/\\]/)) {
        if (segment === '' || segment === '.' || segment === '..')
            return 'the path has an empty, `.` or `..` segment';
    }
    return null;
}
function readQuoted(text) {
    const bytes = [];
    const encoder = new TextEncoder();
    for (let at = 1; at < text.length; at++) {
        const char = text[at] ?? '';
        if (char === '"')
            return { path: new TextDecoder().decode(new Uint8Array(bytes)), rest: text.slice(at + 1) };
        if (char !== '\\') {
            const point = String.fromCodePoint(text.codePointAt(at) ?? 0xfffd);
            bytes.push(...encoder.encode(point));
            at += point.length - 1;
            continue;
        }
        const octal = /^[0-3][0-7]{2}/.exec(text.slice(at + 1, at + 4));
        if (octal !== null) {
            bytes.push(Number.parseInt(octal[0], 8));
            at += 3;
            continue;
        }
        const byte = escapes[text[at + 1] ?? ''];
        if (byte === undefined)
            return null;
        bytes.push(byte);
        at++;
    }
    return null;
}

// EXTERNAL MODULE: ./src/engine/diff/hunks.js
var hunks = __webpack_require__(7056);
;// CONCATENATED MODULE: ./src/engine/diff/parseUnifiedDiff.js



function parseUnifiedDiff(text) {
    const lines = text.split('\n');
    if (lines.at(-1) === '')
        lines.pop();
    const entries = [];
    for (let at = 0; at < lines.length;) {
        if (!startsFile(lines, at)) {
            at++;
            continue;
        }
        const { entry, next } = readFile(lines, at);
        if (entry !== null)
            entries.push(entry);
        at = Math.max(next, at + 1);
    }
    return entries.length === 0 && text.trim() !== '' ? (0,result/* err */._)('this is no unified diff: it has no file header') : (0,result.ok)(entries);
}
const gitHeader = /^diff --(git|cc|combined) /;
function startsFile(lines, at) {
    return gitHeader.test(lines[at] ?? '') || startsPlainFile(lines, at);
}
function startsPlainFile(lines, at) {
    return (lines[at] ?? '').startsWith('--- ') && (lines[at + 1] ?? '').startsWith('+++ ') && (0,hunks/* readHunkHeader */.kN)(lines[at + 2] ?? '') !== null;
}
function readFile(lines, from) {
    const crlf = (lines[from] ?? '').endsWith('\r');
    const strip = (line) => (crlf && line.endsWith('\r') ? line.slice(0, -1) : line);
    const headers = { pair: null, oldPath: null, newPath: null, from: null, to: null, status: null, binary: false, mode: '' };
    let at = from;
    const first = strip(lines[at] ?? '');
    if (first.startsWith('diff --git ')) {
        headers.pair = readGitPair(first.slice('diff --git '.length));
        at++;
    }
    else if (gitHeader.test(first)) {
        headers.to = readPath(first.replace(gitHeader, '')).path;
        at++;
    }
    for (; at < lines.length; at++) {
        const line = strip(lines[at] ?? '');
        if (line.startsWith('@@') || gitHeader.test(line))
            break;
        if (!readHeader(line, headers))
            break;
        if (line.startsWith('+++ ') || line === 'GIT binary patch') {
            at++;
            break;
        }
    }
    const hunks = readHunks(lines, at, strip);
    return { entry: toEntry(headers, hunks.lines), next: hunks.next };
}
function readHeader(line, headers) {
    const [, name, value] = /^(rename from|rename to|copy from|copy to|new file mode|deleted file mode|old mode|new mode|index|similarity index|dissimilarity index|---|\+\+\+) (.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) {
        headers.binary ||= line === 'GIT binary patch' || (line.startsWith('Binary files ') && line.endsWith(' differ'));
        return headers.binary;
    }
    if (name === '---')
        headers.oldPath = readPath(value).path;
    if (name === '+++')
        headers.newPath = readPath(value).path;
    if (name.endsWith(' from'))
        headers.from = readPath(value).path;
    if (name.endsWith(' to')) {
        headers.to = readPath(value).path;
        headers.status = name.startsWith('copy') ? 'copied' : 'renamed';
    }
    if (name === 'new file mode')
        headers.status = 'added';
    if (name === 'deleted file mode')
        headers.status = 'removed';
    if (name.endsWith('mode'))
        headers.mode = value;
    if (name === 'index')
        headers.mode = / (\d{6})$/.exec(value)?.[1] ?? headers.mode;
    return true;
}
function readHunks(lines, from, strip) {
    const patch = [];
    let at = from;
    for (;;) {
        const counts = (0,hunks/* readHunkHeader */.kN)(lines[at] ?? '');
        const start = at;
        if (counts === null) {
            if (!(lines[at] ?? '').startsWith('@@'))
                break;
            while (at < lines.length && !startsFile(lines, at))
                at++;
            for (const line of lines.slice(start, at))
                patch.push(strip(line));
            break;
        }
        at = (0,hunks/* readHunkBody */.z7)(lines, at + 1, counts).next;
        while (at < lines.length && /^[-+ \\]/.test(lines[at] ?? '') && strip(lines[at] ?? '') !== '-- ' && !startsPlainFile(lines, at))
            at++;
        for (const line of lines.slice(start, at))
            patch.push(strip(line));
    }
    return { lines: patch, next: at };
}
function toEntry(headers, patch) {
    const { oldPath, newPath } = namesOf(headers);
    const path = newPath ?? oldPath;
    if (path === null)
        return null;
    const counts = (0,hunks/* readHunkHeader */.kN)(patch[0] ?? '');
    const status = headers.status ??
        (oldPath === null || (counts?.oldStart === 0 && counts.oldLines === 0)
            ? 'added'
            : newPath === null || (counts?.newStart === 0 && counts.newLines === 0 && headers.pair === null)
                ? 'removed'
                : oldPath === newPath
                    ? 'modified'
                    : 'renamed');
    const previousPath = status === 'renamed' || status === 'copied' ? oldPath : null;
    return {
        path,
        previousPath,
        status,
        patch: patch.length === 0 ? null : patch.join('\n') + '\n',
        binary: headers.binary,
        mode: headers.mode === '160000' ? 'submodule' : headers.mode === '120000' ? 'symlink' : 'file',
        unsafe: whyUnsafe(path) ?? (previousPath === null ? null : whyUnsafe(previousPath)),
    };
}
function namesOf({ pair, oldPath, newPath, from, to }) {
    if (to !== null)
        return { oldPath: from ?? to, newPath: to };
    const none = (path) => path === null || path === '/dev/null';
    const oldName = oldPath ?? (pair === null ? null : pair[0]);
    const newName = newPath ?? (pair === null ? null : pair[1]);
    const [oldProof, newProof] = pair ?? [none(oldName) ? 'a/' : oldName, none(newName) ? 'b/' : newName];
    const strip = hasPrefixes(oldProof, newProof) ? withoutPrefix : (path) => path;
    return {
        oldPath: oldName === null || none(oldName) ? null : strip(oldName),
        newPath: newName === null || none(newName) ? null : strip(newName),
    };
}

// EXTERNAL MODULE: ./src/engine/review.js + 273 modules
var review = __webpack_require__(7029);
// EXTERNAL MODULE: ./src/publishers/logLine.js
var logLine = __webpack_require__(4722);
;// CONCATENATED MODULE: ./src/io/likelyText.js
function isLikelyText(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return SETTINGS.test(name) || CODE.test(name);
}
const SETTINGS = /(?:^|\.)env(?:\.|$)|\.(?:ya?ml|toml|ini|cfg|conf|config|properties|tf|tfvars|hcl|nix|service)$|^(?:Dockerfile|compose|docker-compose|values|settings|config|secrets?|database|application)\b/i;
const CODE = /\.(?:py|rb|php|pl|pm|js|[cm]js|jsx|ts|[cm]ts|tsx|vue|svelte|go|java|kt|kts|scala|groovy|gradle|clj|cs|fs|vb|rs|c|cc|cpp|h|hpp|swift|m|ex|exs|erl|dart|lua|r|jl|sh|bash|zsh|fish|ps1|psm1|bat|cmd)$|^(?:Makefile|Jenkinsfile|Procfile|Rakefile|Vagrantfile)$/i;

;// CONCATENATED MODULE: ./src/io/lfsPointer.js

function isLfsPointer(bytes) {
    return bytes.length < 1024 && Buffer.from(bytes).toString('latin1').startsWith('version https://git-lfs.github.com/spec/');
}
function pointerContent(path) {
    return isLikelyText(path) ? { kind: 'unread', reason } : { kind: 'skipped', reason: 'a pointer of Git LFS' };
}
function isPointer(content) {
    return content.kind === 'unread' && content.reason === reason;
}
const reason = 'a pointer of Git LFS; the file itself is not in the repository';
function pointed(path, content) {
    return content.kind === 'bytes' && isLfsPointer(content.bytes) ? pointerContent(path) : content;
}

// EXTERNAL MODULE: ./src/io/local/files.js
var local_files = __webpack_require__(8616);
// EXTERNAL MODULE: ./src/io/local/interest.js
var local_interest = __webpack_require__(825);
;// CONCATENATED MODULE: ./src/io/local/diffChange.js




async function readDiffChange(root, shownRoot, entries, interest) {
    const tree = (0,local_files/* openTree */.rB)(root);
    const files = [];
    for (const entry of entries) {
        const { path, previousPath, patch, status } = entry;
        if (status === 'removed' || entry.mode !== 'file' || !interest.includesPath(path))
            continue;
        const head = await headOf(entry, tree, shownRoot);
        const matters = head.kind === 'bytes' ? (0,local_interest/* mayMatter */.d)(head.bytes, interest) : head.kind === 'unread';
        if (head.kind === 'skipped' || (!matters && (patch === null || !interest.concerns(patch))))
            continue;
        files.push({ path, previousPath, head, base: isPureRename(entry) ? head : null, patch: isPointer(head) ? null : patch });
    }
    return { mode: 'review', files, unread: [] };
}
async function headOf(entry, tree, shownRoot) {
    const { path, patch, binary, unsafe } = entry;
    if (unsafe !== null)
        return { kind: 'unread', reason: `not read: ${unsafe}` };
    if (patch === null && !binary && !isPureRename(entry))
        return { kind: 'skipped', reason: 'has no changed lines' };
    const found = pointed(path, await tree.read(path));
    if (patch !== null) {
        if (found.kind === 'absent')
            return { kind: 'unread', reason: `not found under ${(0,logLine/* logLine */.B)(shownRoot, 200)}` };
        return found.kind === 'skipped' ? { kind: 'unread', reason: `not read: ${found.reason}` } : found;
    }
    return found.kind === 'bytes' && found.bytes.length > 0 ? found : { kind: 'skipped', reason: 'is binary' };
}
function isPureRename({ patch, binary, status, previousPath }) {
    return patch === null && !binary && status === 'renamed' && previousPath !== null;
}

// EXTERNAL MODULE: ./src/io/local/folder.js
var folder = __webpack_require__(8791);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/io/local/git.js
var git = __webpack_require__(555);
;// CONCATENATED MODULE: ./src/io/local/blobs.js


async function readBlobs(repository, ids, take) {
    if (ids.length === 0)
        return;
    const child = (0,git/* startGit */.BE)(repository.top, ['cat-file', '--batch', '--buffer']);
    const ended = (0,git/* endOf */.pJ)(child);
    const reader = batchReader(take);
    child.stdout?.on('data', (chunk) => reader.push(chunk));
    child.stderr?.resume();
    child.stdin?.on('error', () => { });
    child.stdin?.end(`${ids.join('\n')}\n`);
    await ended;
    for (let index = reader.taken(); index < ids.length; index++)
        take(index, { kind: 'unread', reason: 'git could not read this object' });
}
function batchReader(take) {
    let index = 0;
    let header = '';
    let body = null;
    const finish = (content) => {
        take(index++, content);
        header = '';
        body = null;
    };
    const push = (chunk) => {
        for (let at = 0; at < chunk.length;) {
            if (body === null) {
                const end = chunk.indexOf(0x0a, at);
                header += chunk.toString('latin1', at, end === -1 ? chunk.length : end);
                if (end === -1)
                    return;
                at = end + 1;
                const [, type, size] = header.split(' ');
                if (size !== undefined)
                    body = { size: type === 'blob' ? Number(size) : null, chunks: [], held: 0, left: Number(size) + 1 };
                else
                    finish({ kind: 'unread', reason: 'this object is not in the repository (a partial clone?)' });
                continue;
            }
            const part = chunk.subarray(at, at + body.left);
            at += part.length;
            body.left -= part.length;
            if (body.size !== null && (body.size <= local_files/* SIZE_LIMIT */.uE || body.held < local_files/* PROBE */.vD)) {
                body.chunks.push(part);
                body.held += part.length;
            }
            if (body.left > 0)
                continue;
            const bytes = Buffer.concat(body.chunks);
            if (body.size === null)
                finish({ kind: 'unread', reason: 'is no file in the repository' });
            else
                finish(body.size > local_files/* SIZE_LIMIT */.uE ? (0,local_files/* oversized */.ad)(bytes) : { kind: 'bytes', bytes: bytes.subarray(0, body.size) });
        }
    };
    return { push, taken: () => index };
}

// EXTERNAL MODULE: ./src/io/local/rawDiff.js
var rawDiff = __webpack_require__(6114);
;// CONCATENATED MODULE: ./src/io/local/gitChange.js






async function readGitChange(repository, range, interest) {
    const listed = await (0,rawDiff/* listChanges */.Wd)(repository, range);
    const others = range.kind === 'working tree' ? await (0,rawDiff/* listFiles */.CS)(repository, repository.top, 'untracked') : { paths: [], unread: [] };
    const all = [...onePerFile(listed), ...others.paths.map(asAdded)];
    const wanted = all.filter(({ path, after }) => after.kind !== 'absent' && interest.includesPath(path.toString()));
    const conflicts = range.kind === 'index' ? wanted.filter(({ unmerged }) => unmerged) : [];
    const unread = [...others.unread, ...conflicts.map(({ path }) => ({ path: path.toString(), reason: 'has merge conflicts' }))];
    const kept = await withHeads(repository, wanted.filter((change) => !conflicts.includes(change)), interest);
    const deleted = new Map(all.flatMap((change) => (change.after.kind === 'absent' && change.before.id !== null ? [[change.before.id, change]] : [])));
    const pairs = kept.map(({ change, head }) => ({ head, change: change.before.kind === 'absent' ? movedFrom(deleted, change, head) : change }));
    const bases = await storedContents(repository, pairs.map(({ change }) => change.before));
    const files = pairs.map(({ change: { path, previousPath }, head }, index) => {
        const base = bases[index] ?? { kind: 'unread', reason: 'git could not read this object' };
        return { path: path.toString(), previousPath: previousPath?.toString() ?? null, head, base, patch: null };
    });
    return { mode: 'review', files, unread };
}
async function withHeads(repository, changes, interest) {
    const tree = (0,local_files/* openTree */.rB)(repository.top);
    const stored = await storedContents(repository, changes.map(({ after }) => after));
    const kept = [];
    for (const [index, change] of changes.entries()) {
        const found = stored[index] ?? (await tree.read(change.path));
        const head = pointed(change.path.toString(), found);
        const isSame = found.kind === 'bytes' && change.previousPath === null && isBlob(found.bytes, change.before.id);
        if (head.kind === 'bytes' && !isSame && (0,local_interest/* mayMatter */.d)(head.bytes, interest))
            kept.push({ change, head });
        if (head.kind === 'unread' && !isSame)
            kept.push({ change, head });
    }
    return kept;
}
async function storedContents(repository, sides) {
    const contents = sides.map(({ kind }) => (kind === 'absent' ? { kind } : kind === 'file' ? undefined : { kind: 'skipped', reason: `is a ${kind}` }));
    const asked = sides.flatMap(({ kind, id }, index) => (kind === 'file' && id !== null ? [{ index, id }] : []));
    await readBlobs(repository, asked.map(({ id }) => id), (at, content) => {
        const index = asked[at]?.index;
        if (index !== undefined)
            contents[index] = content;
    });
    return contents;
}
function onePerFile(changes) {
    const byPath = new Map();
    for (const change of changes) {
        const key = change.path.toString('latin1');
        const known = byPath.get(key);
        const before = known !== undefined && change.before.kind === 'absent' ? known.before : change.before;
        if (change.unmerged)
            byPath.set(key, { ...change, before, after: { kind: 'file', id: null } });
        else if (known === undefined || !known.unmerged)
            byPath.set(key, change);
    }
    return [...byPath.values()];
}
function asAdded(path) {
    return { path, previousPath: null, before: { kind: 'absent', id: null }, after: { kind: 'file', id: null }, unmerged: false };
}
function movedFrom(deleted, change, head) {
    const [anyId] = deleted.keys();
    const former = head.kind === 'bytes' && anyId !== undefined ? deleted.get(blobId(head.bytes, anyId.length)) : undefined;
    return former === undefined ? change : { ...change, previousPath: former.path, before: former.before };
}
function isBlob(bytes, id) {
    return id !== null && blobId(bytes, id.length) === id;
}
function blobId(bytes, digits) {
    return (0,external_node_crypto_.createHash)(digits === 64 ? 'sha256' : 'sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

// EXTERNAL MODULE: ./src/io/local/policyFiles.js
var policyFiles = __webpack_require__(314);
// EXTERNAL MODULE: ./src/io/local/repository.js
var local_repository = __webpack_require__(6007);
// EXTERNAL MODULE: ./src/io/local/userError.js
var userError = __webpack_require__(4588);
;// CONCATENATED MODULE: ./src/io/local/range.js


async function rangeOf(repository, { base, head, staged }) {
    if (repository.bare && head === null)
        throw new userError/* UserError */.y('a bare repository has no working tree: name both --base and --head');
    const current = await (0,local_repository/* objectOf */.Xy)(repository, 'HEAD', 'commit');
    if (staged)
        return { range: { kind: 'index', base: current ?? (await (0,local_repository/* emptyTree */["in"])(repository)) }, remark: null };
    if (base === null) {
        if (current === null)
            return { range: { kind: 'working tree', base: await (0,local_repository/* emptyTree */["in"])(repository) }, remark: null };
        const branch = await (0,local_repository/* defaultBranch */.OR)(repository);
        if (branch === null)
            throw new userError/* UserError */.y('no default branch was found (origin/HEAD, main or master): name what to compare with, --base REV');
        return between(repository, branch, branch, current, 'working tree');
    }
    const from = await (0,local_repository/* resolveRevision */.eZ)(repository, base, '--base');
    if (head !== null)
        return between(repository, base, from, await (0,local_repository/* resolveRevision */.eZ)(repository, head, '--head'), 'revisions');
    return current === null ? { range: { kind: 'working tree', base: from }, remark: null } : between(repository, base, from, current, 'working tree');
}
async function between(repository, name, from, to, kind) {
    const common = await (0,local_repository/* mergeBase */.wu)(repository, from, to);
    const resolved = common ?? (await (0,local_repository/* objectOf */.Xy)(repository, from, 'commit')) ?? from;
    const range = kind === 'revisions' ? { kind, base: resolved, head: to } : { kind, base: resolved };
    const cut = common === null && (await (0,local_repository/* isShallow */.fE)(repository));
    return { range, remark: cut ? `the history is shallow and holds no common ancestor: compared with ${name} itself, changes made there since count too` : null };
}

// EXTERNAL MODULE: ./src/io/local/namedFiles.js + 1 modules
var namedFiles = __webpack_require__(8741);
// EXTERNAL MODULE: ./src/cli/policy.js + 4 modules
var cli_policy = __webpack_require__(5876);
// EXTERNAL MODULE: ./src/cli/publish.js + 17 modules
var publish = __webpack_require__(3873);
;// CONCATENATED MODULE: ./src/cli/review.js












async function runReview(call) {
    refuseContradictions(call);
    const format = (0,publish/* formatOf */.b)(call);
    const { change, policy } = call.arguments.has('diff') ? await diffOf(call) : await rangeFrom(call);
    return (0,publish/* publish */.m)(call, (0,review/* review */.NQ)(change, policy), format);
}
async function rangeFrom(call) {
    const { arguments: given, terminal } = call;
    const root = given.value('root');
    const repository = await (0,local_repository/* requireRepository */.Cc)(await (0,folder/* findFolder */.W)(terminal.folder, root, '--root'));
    const { range, remark } = await rangeOf(repository, { base: given.value('base'), head: given.value('head'), staged: given.has('staged') });
    const source = (0,policyFiles/* fromRevision */.Kg)(repository, range.base);
    const overlooked = range.kind === 'revisions' || given.has('config') ? null : await (0,policyFiles/* overlookedConfig */.b_)(source, repository.top);
    if (!given.has('quiet'))
        for (const line of [remark, overlooked])
            if (line !== null)
                terminal.say(line);
    const policy = await (0,cli_policy/* readPolicy */.T4)(call, source, repository.top);
    return { policy, change: await readGitChange(repository, range, { includesPath: policy.config.includesPath, concerns: review/* concerns */.Kc }) };
}
async function diffOf(call) {
    const { arguments: given, terminal } = call;
    const shownRoot = given.value('root') ?? '.';
    const root = await (0,folder/* findFolder */.W)(terminal.folder, given.value('root'), '--root');
    const path = given.value('diff') ?? '-';
    const entries = parseUnifiedDiff(textOf(await (0,namedFiles/* readInput */.R)(path, DIFF_LIMIT)));
    if (!entries.ok)
        throw new userError/* UserError */.y(`--diff ${path}: ${entries.error}`);
    const policy = await (0,cli_policy/* readPolicy */.T4)(call, await sourceOf(given.value('base'), root), root);
    return { policy, change: await readDiffChange(root, shownRoot, entries.value, { includesPath: policy.config.includesPath, concerns: review/* concerns */.Kc }) };
}
async function sourceOf(base, root) {
    if (base === null)
        return (0,policyFiles/* fromTree */.Td)(root);
    const repository = await (0,local_repository/* requireRepository */.Cc)(root);
    return (0,policyFiles/* fromRevision */.Kg)(repository, await (0,local_repository/* resolveRevision */.eZ)(repository, base, '--base'));
}
function refuseContradictions({ arguments: given }) {
    const [extra] = given.positionals;
    if (extra !== undefined)
        throw new userError/* UserError */.y('review takes no PATH; name revisions with --base and --head, files with --paths');
    if (given.has('head') && !given.has('base'))
        throw new userError/* UserError */.y('--head needs --base: the revision to compare with');
    for (const [one, other] of [['staged', 'base'], ['staged', 'head'], ['staged', 'diff'], ['diff', 'head']]) {
        if (given.has(one) && given.has(other))
            throw new userError/* UserError */.y(`--${one} and --${other} contradict each other`);
    }
}
const DIFF_LIMIT = 256 * 1024 * 1024;
function textOf(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return bytes.toString('utf16le', 2);
    return bytes.toString('utf8', bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0);
}


/***/ })

};
;