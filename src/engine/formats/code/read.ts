import type { Candidate, FileReading, SourceText, Vocabulary } from '../../model.js'
import type { Language } from '../../text/language.js'
import { branchesOf } from '../../text/branches.js'
import { functionsOf } from '../../text/functions.js'
import { lex } from '../../text/lex.js'
import { parse } from '../../text/parse.js'
import { componentTags, templateTags } from '../../text/templateTags.js'
import { conditionsOf } from '../conditions.js'
import { dullParts, farParts, readUpToSigns } from '../relevant.js'
import { tagsOfName } from '../templateNames.js'
import { withoutAliases } from './aliases.js'
import { vocabularyIn } from './callees.js'
import { withAssignments } from './assignmentMarks.js'
import { assignedCandidates } from './assignedSettings.js'
import { commandCandidates } from './commands.js'
import { commentCandidates } from './comments.js'
import { environmentCandidates } from './environment.js'
import type { CodeFile } from './file.js'
import { fsharpCandidates } from './fsharpPipes.js'
import { importsOf } from './imports.js'
import { resqueCandidates } from './resque.js'
import { settingsCandidates } from './settings.js'
import { sqlCandidates } from './sqlStatements.js'
import { textCandidates } from './texts.js'
import { walk } from './walk.js'

export function readCode(source: SourceText, language: Language, whole: Vocabulary): FileReading {
  return readUpToSigns(source, whole, (read, signs) => readParts(read, language, whole, signs))
}

/** Lex, parse, collect in one walk, then look at what was collected. `signs`: null: all of it matters. */
function readParts(source: SourceText, language: Language, whole: Vocabulary, signs: readonly number[] | null): FileReading {
  const vocabulary = vocabularyIn(language.id, whole)
  const tagNames = tagsOfName(source.path)
  const skimmed = farParts(source.text, whole, signs)
  const lexed = lex(source, language, /\.(?:vue|svelte)$/i.test(source.path) ? componentTags(source.text) : tagNames.length === 0 ? null : templateTags(source.text, tagNames), skimmed)
  const named = withoutAliases(withAssignments(lexed, language.id), source.text, language, vocabulary)
  const parsed = signs === null ? parse(named, language) : parse(named, language, dullParts(signs))
  const found = walk(parsed.root, source.text, language, vocabulary)
  const branches = branchesOf(source.text, lexed, language.id)
  const file: CodeFile = {
    source: source.text,
    path: source.path,
    language,
    vocabulary,
    found,
    tokens: lexed.tokens,
    ends: lexed.ends,
    texts: new Map(),
    constants: new Map(),
    bodies: new Map(),
    values: [new Map(), new Map(), new Map()],
    entries: [new Map(), new Map(), new Map()],
    conditions: conditionsOf(branches),
    functions: conditionsOf(functionsOf(source.text, lexed, language.id).map((body) => ({ ...body, condition: '' }))),
    budget: { left: source.text.length + 10_000 },
    unread: { from: null },
  }
  const candidates: Candidate[] = [
    ...textCandidates(file),
    ...settingsCandidates(file),
    ...assignedCandidates(file),
    ...resqueCandidates(file),
    ...environmentCandidates(file),
    ...commandCandidates(
      file,
      lexed.comments.map(({ span }) => span),
    ),
    ...(language.id === 'fsharp' ? fsharpCandidates(source.text, lexed) : []),
    ...(language.id === 'sql' ? sqlCandidates(source.text, lexed.comments) : []),
    ...commentCandidates(lexed.comments, whole),
  ]
  return {
    language: language.id,
    imports: importsOf(source, lexed.tokens, language),
    candidates: candidates.sort((a, b) => a.span.start - b.span.start),
    comments: lexed.comments.map(({ text, span }) => ({ text, span })),
    branches,
    incomplete: lexed.incomplete ?? parsed.incomplete,
    unreadFrom: file.unread.from,
  }
}
