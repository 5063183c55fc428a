"use strict";
exports.id = 888;
exports.ids = [888,462];
exports.modules = {

/***/ 4462:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BATCH: () => (/* binding */ BATCH),
/* harmony export */   batchJudge: () => (/* binding */ batchJudge),
/* harmony export */   helpWithAudit: () => (/* binding */ helpWithAudit)
/* harmony export */ });
/* harmony import */ var _engine_review_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7029);
/* harmony import */ var _io_local_auditChange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8620);
/* harmony import */ var _io_local_threads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6606);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5876);




const BATCH = 50;
function batchJudge({ places }, policy) {
    const interest = { includesPath: policy.config.includesPath, concerns: _engine_review_js__WEBPACK_IMPORTED_MODULE_0__/* .concerns */ .Kc };
    return (index) => {
        const batch = places.slice(index * BATCH, (index + 1) * BATCH);
        return (0,_engine_review_js__WEBPACK_IMPORTED_MODULE_0__/* .joinParts */ .nn)(batch.flatMap((place) => {
            const file = (0,_io_local_auditChange_js__WEBPACK_IMPORTED_MODULE_1__/* .readPlace */ .y)(place, interest);
            return file === null ? [] : [(0,_engine_review_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeFiles */ .lv)([file], 'audit', policy)];
        }));
    };
}
function helpWithAudit() {
    return (0,_io_local_threads_js__WEBPACK_IMPORTED_MODULE_2__/* .helpOut */ .I)((shared) => {
        const errand = shared;
        return batchJudge(errand, (0,_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .policyOf */ .US)(errand.policyText));
    });
}


/***/ }),

/***/ 888:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runBaseline: () => (/* binding */ runBaseline)
/* harmony export */ });
/* harmony import */ var _io_local_namedFiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8741);
/* harmony import */ var _reviewWhole_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4168);


async function runBaseline(call) {
    const { arguments: given, terminal } = call;
    const { baselineLines, report } = await (0,_reviewWhole_js__WEBPACK_IMPORTED_MODULE_1__/* .reviewWhole */ .U)(call);
    const text = baselineLines.map((line) => `${line}\n`).join('');
    const output = given.value('output');
    if (output === null)
        await terminal.write(text);
    else
        await (0,_io_local_namedFiles_js__WEBPACK_IMPORTED_MODULE_0__/* .writeOutput */ .z)(terminal.folder, output, text);
    for (const { path, reason } of report.unread)
        terminal.say(`${path}: not read: ${reason}`);
    return report.unread.length === 0 ? 0 : 3;
}


/***/ }),

/***/ 4168:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ reviewWhole)
/* harmony export */ });
/* harmony import */ var _engine_review_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7029);
/* harmony import */ var _io_local_auditChange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8620);
/* harmony import */ var _io_local_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8791);
/* harmony import */ var _io_local_policyFiles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(314);
/* harmony import */ var _io_local_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6007);
/* harmony import */ var _io_local_threads_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6606);
/* harmony import */ var _auditBatch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4462);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5876);








async function reviewWhole(call) {
    const { arguments: given, terminal } = call;
    const folder = await (0,_io_local_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .findFolder */ .W)(terminal.folder, given.value('root'), '--root');
    const root = given.has('root') ? folder : ((await (0,_io_local_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .findRepository */ .W1)(folder).catch(() => null))?.top ?? folder);
    const policyText = await (0,_policy_js__WEBPACK_IMPORTED_MODULE_7__/* .readPolicyText */ .OG)(call, (0,_io_local_policyFiles_js__WEBPACK_IMPORTED_MODULE_3__/* .fromTree */ .Td)(root), root);
    const policy = (0,_policy_js__WEBPACK_IMPORTED_MODULE_7__/* .policyOf */ .US)(policyText);
    const paths = given.positionals.length === 0 ? ['.'] : given.positionals;
    const { places, unread } = await (0,_io_local_auditChange_js__WEBPACK_IMPORTED_MODULE_1__/* .listPlaces */ .b)(root, folder, paths, policy.config.includesPath);
    const errand = { places, policyText };
    const parts = await (0,_io_local_threads_js__WEBPACK_IMPORTED_MODULE_5__/* .divide */ .Q)({
        count: Math.ceil(places.length / _auditBatch_js__WEBPACK_IMPORTED_MODULE_6__.BATCH),
        piece: (0,_auditBatch_js__WEBPACK_IMPORTED_MODULE_6__.batchJudge)(errand, policy),
        shared: places.length < WORTH_A_THREAD ? null : errand,
        progress: (taken) => {
            if (!given.has('quiet'))
                terminal.progress(`${Math.min(taken * _auditBatch_js__WEBPACK_IMPORTED_MODULE_6__.BATCH, places.length)} of ${places.length} files read`);
        },
    });
    terminal.progress(null);
    return (0,_engine_review_js__WEBPACK_IMPORTED_MODULE_0__/* .reviewOf */ .QR)(parts, 'audit', unread, policy);
}
const WORTH_A_THREAD = 2000;


/***/ }),

/***/ 8620:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ listPlaces),
/* harmony export */   y: () => (/* binding */ readPlace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _publishers_logLine_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4722);
/* harmony import */ var _errorCode_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1724);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8616);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(555);
/* harmony import */ var _interest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(825);
/* harmony import */ var _rawDiff_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6114);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6007);
/* harmony import */ var _userError_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4588);











async function listPlaces(root, folder, paths, includesPath) {
    const unread = [];
    const places = new Map();
    for (const path of paths) {
        for (const place of await placesOf(root, folder, path, unread)) {
            const name = ownName(place, places);
            if (includesPath(name))
                places.set(name, { ...place, name });
        }
    }
    return { places: [...places.values()].sort((a, b) => (a.name < b.name ? -1 : 1)), unread };
}
function ownName({ name, full }, others) {
    if (!others.has(name))
        return name;
    const written = Buffer.from(full);
    const steps = slashes(written.toString()).split('/').filter((step) => step !== '');
    let own = name;
    for (let count = name.split('/').length + 1; count <= steps.length; count++) {
        const other = others.get(own);
        if (other === undefined || written.equals(Buffer.from(other.full)))
            return own;
        own = steps.slice(-count).join('/');
    }
    return own;
}
function readPlace({ name, full, plain }, interest) {
    const path = typeof full === 'string' ? full : Buffer.from(full);
    const head = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .withPlainFile */ .Xr)(path, (bytes) => ((0,_interest_js__WEBPACK_IMPORTED_MODULE_7__/* .mayMatter */ .d)(bytes, interest) ? { kind: 'bytes', bytes } : NOTHING), plain);
    return head.kind === 'unread' || head.kind === 'bytes' ? { path: name, previousPath: null, head, base: { kind: 'absent' }, patch: null } : null;
}
const NOTHING = { kind: 'skipped', reason: 'speaks of no connection' };
async function placesOf(root, folder, path, unread) {
    const named = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, path);
    const full = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(named).catch(() => {
        throw new _userError_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .y(`${(0,_publishers_logLine_js__WEBPACK_IMPORTED_MODULE_9__/* .logLine */ .B)(path)}: no such file or folder`);
    });
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(full);
    if (!found.isFile() && !found.isDirectory())
        throw new _userError_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .y(`${(0,_publishers_logLine_js__WEBPACK_IMPORTED_MODULE_9__/* .logLine */ .B)(path)}: is neither a file nor a folder`);
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(named)), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(named));
    const base = isInside(root, parent) ? root : found.isDirectory() ? parent : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(parent);
    if (found.isFile())
        return [{ name: slashes((0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(base, parent)), full, plain: false }];
    const prefix = slashes((0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(base, parent));
    const name = (inside) => (prefix === '' ? inside : `${prefix}/${inside}`);
    const { paths, unread: closed, plain } = await filesUnder(full);
    unread.push(...closed.map(({ path: inside, reason }) => ({ path: name(inside), reason })));
    const start = Buffer.from(full.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? full : full + node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
    return paths.map((inside) => {
        const text = inside.toString();
        const faithful = Buffer.byteLength(text) === inside.length && !text.includes('\uFFFD');
        return { name: name(text), full: faithful ? start.toString() + text : Buffer.concat([start, inside]), plain };
    });
}
async function filesUnder(folder) {
    const repository = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .findRepository */ .W1)(folder).catch((error) => {
        if (error instanceof _userError_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .y)
            return null;
        throw error;
    });
    if (repository === null || repository.bare || (await isIgnored(repository, folder)))
        return { ...walk(folder), plain: true };
    return { ...(await (0,_rawDiff_js__WEBPACK_IMPORTED_MODULE_5__/* .listFiles */ .CS)(repository, folder, 'all')), plain: false };
}
async function isIgnored(repository, folder) {
    if (folder === repository.top)
        return false;
    return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)(repository.top, ['check-ignore', '--quiet', '--', `./${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(repository.top, folder)}`], repository.overrides)).code === 0;
}
function walk(folder) {
    const paths = [];
    const unread = [];
    const waiting = [Buffer.alloc(0)];
    for (let inside = waiting.pop(); inside !== undefined; inside = waiting.pop()) {
        const within = inside;
        const child = (name) => (within.length === 0 ? name : Buffer.concat([within, Buffer.from('/'), name]));
        for (const entry of entriesOf(Buffer.concat([Buffer.from(`${folder}/`), within]), (reason) => unread.push({ path: within.toString(), reason }))) {
            if (entry.isDirectory() && !passedOver.has(entry.name.toString()))
                waiting.push(child(entry.name));
            else if (entry.isFile())
                paths.push(child(entry.name));
        }
    }
    return { paths, unread };
}
function entriesOf(folder, complain) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true, encoding: 'buffer' });
    }
    catch (error) {
        complain((0,_errorCode_js__WEBPACK_IMPORTED_MODULE_10__/* .errorCode */ .C)(error) === 'EACCES' ? 'permission denied' : 'this folder cannot be read');
        return [];
    }
}
const passedOver = new Set(['.git', 'node_modules']);
function isInside(root, path) {
    return path === root || path.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
}
function slashes(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_2__.sep === '/' ? path : path.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_2__.sep, '/');
}


/***/ }),

/***/ 8791:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _publishers_logLine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4722);
/* harmony import */ var _userError_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4588);




async function findFolder(current, given, option) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(current, given ?? '.');
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder).catch(() => null);
    if (found === null || !found.isDirectory())
        throw new _userError_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${option} ${(0,_publishers_logLine_js__WEBPACK_IMPORTED_MODULE_3__/* .logLine */ .B)(given ?? current)}: no such folder`);
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);
}


/***/ }),

/***/ 8741:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ readInput),
  z: () => (/* binding */ writeOutput)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/publishers/logLine.js
var logLine = __webpack_require__(4722);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./src/io/writePlainFile.js



async function passesLink(root, target) {
    for (let each = target; each !== root && each.startsWith(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep); each = (0,external_node_path_.dirname)(each)) {
        if (await isLink(each))
            return true;
    }
    return false;
}
async function writePlainFile(path, content) {
    const { O_WRONLY, O_CREAT, O_NOFOLLOW, O_NONBLOCK } = external_node_fs_.constants;
    const file = await (0,promises_.open)(path, O_WRONLY | O_CREAT | O_NOFOLLOW | O_NONBLOCK, 0o644);
    try {
        if (!(await file.stat()).isFile())
            throw Object.assign(new Error('not a plain file'), { code: 'ENOTFILE' });
        await file.truncate(0);
        await file.writeFile(content, 'utf8');
    }
    finally {
        await file.close();
    }
}
async function isLink(path) {
    try {
        return (await (0,promises_.lstat)(path)).isSymbolicLink();
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./src/io/local/errorCode.js
var errorCode = __webpack_require__(1724);
// EXTERNAL MODULE: ./src/io/local/userError.js
var userError = __webpack_require__(4588);
;// CONCATENATED MODULE: ./src/io/local/namedFiles.js






async function readInput(path, limit) {
    if (path === '-') {
        const chunks = [];
        for await (const chunk of process.stdin)
            chunks.push(chunk);
        return within(Buffer.concat(chunks), 'standard input', limit);
    }
    const bytes = await (0,promises_.readFile)(path).catch((error) => {
        const why = { ENOENT: 'no such file', EISDIR: 'is a folder', EACCES: 'permission denied' }[(0,errorCode/* errorCode */.C)(error)] ?? 'cannot be read';
        throw new userError/* UserError */.y(`${(0,logLine/* logLine */.B)(path)}: ${why}`);
    });
    return within(bytes, path, limit);
}
async function writeOutput(folder, path, text) {
    const target = (0,external_node_path_.resolve)(await (0,promises_.realpath)(folder), path);
    try {
        if (target.startsWith('/dev/'))
            await (0,promises_.writeFile)(target, text);
        else if (await passesLink(await (0,promises_.realpath)(folder), target))
            throw Object.assign(new Error(), { code: 'ELOOP' });
        else
            await writePlainFile(target, text);
    }
    catch (error) {
        throw new userError/* UserError */.y(`--output ${(0,logLine/* logLine */.B)(path)}: ${WRITE_FAULTS[(0,errorCode/* errorCode */.C)(error)] ?? 'cannot be written'}`);
    }
}
const WRITE_FAULTS = {
    ENOENT: 'no such folder',
    ENOTDIR: 'no such folder',
    EISDIR: 'is a folder',
    EACCES: 'permission denied',
    ENOSPC: 'no space left',
    ELOOP: 'leads through a symbolic link',
    ENOTFILE: 'is no plain file',
    ENXIO: 'is no plain file',
};
function within(bytes, name, limit) {
    if (bytes.length > limit)
        throw new userError/* UserError */.y(`${(0,logLine/* logLine */.B)(name)}: is larger than ${Math.floor(limit / 1024 / 1024)} MiB`);
    return bytes;
}


/***/ }),

/***/ 6606:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ helpOut),
/* harmony export */   Q: () => (/* binding */ divide)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8877);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_v8__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _helper_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2939);




async function divide({ count, piece, shared, progress, program = process.argv[1] ?? null }) {
    compileLess();
    const answers = new Map();
    const next = new Int32Array(new SharedArrayBuffer(4));
    const helpers = shared === null ? [] : Array.from({ length: Math.min(MOST, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)()) - 1 }, () => startHelper(program, { next, count, shared }, answers));
    for (let index = Atomics.add(next, 0, 1); index < count; index = Atomics.add(next, 0, 1)) {
        answers.set(index, piece(index));
        progress(Math.min(count, Atomics.load(next, 0)));
        if (helpers.length === 0)
            continue;
        boundYoung();
        await new Promise(setImmediate);
    }
    await Promise.all(helpers);
    return Array.from({ length: count }, (_, index) => answers.get(index) ?? piece(index));
}
const MOST = 4;
const LIMITS = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 256 };
const COMPILERS = { '11': '--interrupt-budget=400000', '13': '--no-maglev' };
function compileLess() {
    const flag = COMPILERS[process.versions.v8.split('.')[0] ?? ''];
    if (flag !== undefined)
        (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)(flag);
}
const YOUNG = 16_000_000;
let bounded = false;
function boundYoung() {
    if (bounded || ((0,node_v8__WEBPACK_IMPORTED_MODULE_1__.getHeapSpaceStatistics)().find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0) < YOUNG)
        return;
    bounded = true;
    (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)('--semi-space-growth-factor=1');
}
function startHelper(program, errand, answers) {
    if (program === null)
        return Promise.resolve();
    return new Promise((gone) => {
        try {
            const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.Worker(program, { workerData: { errand }, argv: [_helper_js__WEBPACK_IMPORTED_MODULE_3__/* .HELPER */ .Z], resourceLimits: LIMITS });
            worker.on('message', ({ index, answer }) => answers.set(index, answer));
            worker.on('error', () => gone());
            worker.on('exit', () => gone());
        }
        catch {
            gone();
        }
    });
}
function helpOut(prepare) {
    if (node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.isMainThread)
        return false;
    const { next, count, shared } = node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.workerData.errand;
    const piece = prepare(shared);
    for (let index = Atomics.add(next, 0, 1); index < count; index = Atomics.add(next, 0, 1))
        node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.parentPort?.postMessage({ index, answer: piece(index) });
    return true;
}


/***/ })

};
;