export const id = 583;
export const ids = [583];
export const modules = {

/***/ 1583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runBaseline: () => (/* binding */ runBaseline)
/* harmony export */ });
/* harmony import */ var _engine_review_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6092);
/* harmony import */ var _io_local_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8926);
/* harmony import */ var _readWhole_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8646);



/** `db-tls-gate baseline`: incomplete (3) when something could not be read, since its findings are then missing. */
async function runBaseline(call) {
    const { arguments: given, terminal } = call;
    const { change, policy } = await (0,_readWhole_js__WEBPACK_IMPORTED_MODULE_2__/* .readWhole */ .o)(call);
    const { baselineLines, report } = (0,_engine_review_js__WEBPACK_IMPORTED_MODULE_0__/* .review */ .N)(change, policy);
    const text = baselineLines.map((line) => `${line}\n`).join('');
    const output = given.value('output');
    if (output === null)
        await terminal.write(text);
    else
        await (0,_io_local_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .writeOutput */ .zh)(output, text);
    for (const { path, reason } of report.unread)
        terminal.say(`${path}: not read: ${reason}`);
    return report.unread.length === 0 ? 0 : 3;
}


/***/ }),

/***/ 8646:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ readWhole)
});

// EXTERNAL MODULE: ./src/engine/review.ts + 93 modules
var review = __webpack_require__(6092);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/publishers/logLine.ts
var logLine = __webpack_require__(493);
// EXTERNAL MODULE: ./src/io/local/errorCode.ts
var errorCode = __webpack_require__(1627);
// EXTERNAL MODULE: ./src/io/local/files.ts
var local_files = __webpack_require__(4915);
// EXTERNAL MODULE: ./src/io/local/git.ts
var git = __webpack_require__(9864);
// EXTERNAL MODULE: ./src/io/local/interest.ts
var local_interest = __webpack_require__(4276);
// EXTERNAL MODULE: ./src/io/local/rawDiff.ts
var rawDiff = __webpack_require__(1921);
// EXTERNAL MODULE: ./src/io/local/repository.ts
var local_repository = __webpack_require__(6510);
// EXTERNAL MODULE: ./src/io/local/userError.ts
var userError = __webpack_require__(2527);
;// CONCATENATED MODULE: ./src/io/local/auditChange.ts
/** Whole files and folders as one change without a base. */










/**
 * `root`: what paths are named from; `paths`: as the user wrote them, from `folder`.
 * `progress`: called with done and total. Errors: UserError for a path that does not exist.
 */
async function readAuditChange(root, folder, paths, interest, progress) {
    const unread = [];
    const places = new Map();
    for (const path of paths)
        for (const place of await placesOf(root, folder, path, unread))
            if (interest.includesPath(place.name))
                places.set(place.name, place);
    const files = [];
    let done = 0;
    for (const { name, full } of [...places.values()].sort((a, b) => (a.name < b.name ? -1 : 1))) {
        const head = await (0,local_files/* readPlainFile */.b$)(full);
        progress(++done, places.size);
        if (head.kind === 'unread' || (head.kind === 'bytes' && (0,local_interest/* mayMatter */.d)(head.bytes, interest)))
            files.push({ path: name, previousPath: null, head, base: { kind: 'absent' }, patch: null });
    }
    return { mode: 'audit', files, unread };
}
async function placesOf(root, folder, path, unread) {
    const named = (0,external_node_path_.resolve)(folder, path);
    // A link that the user names is followed; one that is found on the way is not.
    const full = await (0,promises_.realpath)(named).catch(() => {
        throw new userError/* UserError */.y(`${(0,logLine/* logLine */.B)(path)}: no such file or folder`);
    });
    const found = await (0,promises_.stat)(full);
    if (!found.isFile() && !found.isDirectory())
        throw new userError/* UserError */.y(`${(0,logLine/* logLine */.B)(path)}: is neither a file nor a folder`);
    const parent = (0,external_node_path_.join)(await (0,promises_.realpath)((0,external_node_path_.dirname)(named)), (0,external_node_path_.basename)(named));
    const start = isInside(root, parent) ? root : found.isDirectory() ? parent : (0,external_node_path_.dirname)(parent);
    if (found.isFile())
        return [{ name: slashes((0,external_node_path_.relative)(start, parent)), full }];
    const prefix = slashes((0,external_node_path_.relative)(start, parent));
    const name = (inside) => (prefix === '' ? inside : `${prefix}/${inside}`);
    const { paths, unread: closed } = await filesUnder(full);
    unread.push(...closed.map(({ path: inside, reason }) => ({ path: name(inside), reason })));
    return paths.map((inside) => ({ name: name(inside.toString()), full: Buffer.concat([Buffer.from(full.endsWith(external_node_path_.sep) ? full : full + external_node_path_.sep), inside]) }));
}
/** As git sees the folder, `.gitignore` respected; by walking it where there is no git or the folder itself is ignored. */
async function filesUnder(folder) {
    const repository = await (0,local_repository/* findRepository */.W1)(folder).catch((error) => {
        if (error instanceof userError/* UserError */.y)
            return null; // no git, or one that refuses: walking needs none
        throw error;
    });
    if (repository === null || repository.bare || (await isIgnored(repository, folder)))
        return walk(folder);
    return (0,rawDiff/* listFiles */.CS)(repository, folder, 'all');
}
async function isIgnored(repository, folder) {
    if (folder === repository.top)
        return false;
    return (await (0,git/* runGit */.EO)(repository.top, ['check-ignore', '--quiet', '--', `./${(0,external_node_path_.relative)(repository.top, folder)}`], repository.overrides)).code === 0;
}
async function walk(folder) {
    const paths = [];
    const unread = [];
    const waiting = [Buffer.alloc(0)];
    for (let inside = waiting.pop(); inside !== undefined; inside = waiting.pop()) {
        const within = inside;
        const child = (name) => (within.length === 0 ? name : Buffer.concat([within, Buffer.from('/'), name]));
        const entries = await (0,promises_.readdir)(Buffer.concat([Buffer.from(`${folder}/`), within]), { withFileTypes: true, encoding: 'buffer' }).catch((error) => {
            unread.push({ path: within.toString(), reason: (0,errorCode/* errorCode */.C)(error) === 'EACCES' ? 'permission denied' : 'this folder cannot be read' });
            return [];
        });
        for (const entry of entries) {
            if (entry.isDirectory() && !passedOver.has(entry.name.toString()))
                waiting.push(child(entry.name));
            else if (entry.isFile())
                paths.push(child(entry.name));
        }
    }
    return { paths, unread };
}
const passedOver = new Set(['.git', 'node_modules']);
function isInside(root, path) {
    return path === root || path.startsWith(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep);
}
function slashes(path) {
    return external_node_path_.sep === '/' ? path : path.replaceAll(external_node_path_.sep, '/');
}

// EXTERNAL MODULE: ./src/io/local/folder.ts
var local_folder = __webpack_require__(4894);
// EXTERNAL MODULE: ./src/io/local/policyFiles.ts
var policyFiles = __webpack_require__(2273);
// EXTERNAL MODULE: ./src/cli/policy.ts + 4 modules
var cli_policy = __webpack_require__(781);
;// CONCATENATED MODULE: ./src/cli/readWhole.ts






/** Whole files and folders, and the policy of the tree they stand in. PATHs are read from `--root` or the current folder. */
async function readWhole(call) {
    const { arguments: given, terminal } = call;
    const folder = await (0,local_folder/* findFolder */.W)(terminal.folder, given.value('root'), '--root');
    // Paths are named from the top of the repository, so that globs and baselines mean the same from every folder.
    const root = given.has('root') ? folder : ((await (0,local_repository/* findRepository */.W1)(folder).catch(() => null))?.top ?? folder);
    const policy = await (0,cli_policy/* readPolicy */.T)(call, (0,policyFiles/* fromTree */.Td)(root), root);
    const paths = given.positionals.length === 0 ? ['.'] : given.positionals;
    const progress = (done, total) => {
        if (!given.has('quiet') && done % 50 === 0)
            terminal.progress(`${done} of ${total} files read`);
    };
    const change = await readAuditChange(root, folder, paths, { includesPath: policy.config.includesPath, concerns: review/* concerns */.K }, progress);
    terminal.progress(null);
    return { change, policy };
}


/***/ })

};
