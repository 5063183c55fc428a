/** How each language writes a text that is put together: what the generator of programs reads. */
import fc from 'fast-check'
import { HOLE } from '../../../src/engine/mappedText.js'

/** A literal as it is written and what it says, holes as HOLE. */
export interface Part {
  readonly source: string
  readonly said: string
}

export interface Writing {
  readonly path: string
  /** In front of the first literal, between two, behind the last. */
  readonly frame: readonly [start: string, join: string, end: string]
  /** Around the first literal. */
  readonly quote: string
  readonly literals: readonly ((word: string) => Part)[]
}

const plain = (open: string, close = open) => (word: string): Part => ({ source: `${open}${word}${close}`, said: word })
/** `before` and what it says stand behind the word. */
const ending = (open: string, written: string, says: string, close = open) => (word: string): Part => ({ source: `${open}${word}${written}${close}`, said: `${word}${says}` })
const value = (source: string) => (): Part => ({ source, said: HOLE })

const accent = ending('"', '\\u00e9', 'é')
const quoteInside = ending('"', '\\"x', '"x')

export const writings: readonly Writing[] = [
  { path: 'a.py', frame: ['url = (', '\n    + ', ')\n'], quote: '"', literals: [accent, quoteInside, plain("'''"), plain("r'", "'"), ending("f'", '{user}{{x}}{cfg["h"]!r}', `${HOLE}{x}${HOLE}`, "'"), value('user')] },
  { path: 'a.ts', frame: ['const url = ', ' +\n  ', ';\n'], quote: "'", literals: [accent, plain("'"), ending('`', '${user}${`in${1}`}', HOLE + HOLE), value('cfg.host')] },
  { path: 'a.go', frame: ['url := ', ' +\n\t', '\n'], quote: '"', literals: [accent, plain('`'), value('user')] },
  { path: 'A.java', frame: ['String url = ', '\n  + ', ';\n'], quote: '"', literals: [accent, quoteInside, value('cfg.host()')] },
  { path: 'a.kt', frame: ['val url = ', ' +\n  ', '\n'], quote: '"', literals: [accent, ending('"', '${f("x")}$user', HOLE + HOLE), ending('"""', '$user', HOLE), value('user')] },
  { path: 'a.scala', frame: ['val url = ', ' +\n  ', '\n'], quote: '"', literals: [accent, plain('"""'), ending('s"', '${f("x")}$user', HOLE + HOLE, '"'), value('user')] },
  { path: 'a.groovy', frame: ['def url = ', ' +\n  ', '\n'], quote: '"', literals: [accent, plain("'"), ending('"', '${user}', HOLE), value('user')] },
  { path: 'a.cs', frame: ['var url = ', '\n  + ', ';\n'], quote: '"', literals: [accent, ending('@"', '""x', '"x', '"'), ending('$"', '{user}{{y}}', `${HOLE}{y}`, '"'), ending('$@"', '{f("x")}', HOLE, '"'), value('user')] },
  { path: 'a.rb', frame: ['url = ', ' +\n  ', '\n'], quote: '"', literals: [accent, plain("'"), plain('%q(', ')'), ending('"', '#{f("x")}', HOLE), value('user')] },
  { path: 'a.ex', frame: ['url = ', ' <>\n  ', '\n'], quote: '"', literals: [accent, ending('~s(', '#{user}', HOLE, ')'), plain('~S(', ')'), ending('"', '#{user}', HOLE), value('user')] },
  { path: 'a.erl', frame: ['url(User) ->\n  Url = ', ' ++\n  ', ',\n  Url.\n'], quote: '"', literals: [quoteInside, plain('<<"', '">>'), plain('<<"', '"/utf8>>'), value('User')] },
  { path: 'a.pl', frame: ['my $url = ', '\n  . ', ';\n'], quote: '"', literals: [quoteInside, plain("'"), plain('q(', ')'), ending('"', '${user}', HOLE), value('$user')] },
  { path: 'a.lua', frame: ['local url = ', '\n  .. ', '\n'], quote: '"', literals: [quoteInside, plain("'"), plain('[[', ']]'), plain('[=[', ']=]'), value('user')] },
  { path: 'a.r', frame: ['url <- paste0(', ', ', ')\n'], quote: '"', literals: [accent, plain("'"), plain('r"(', ')"'), value('user')] },
  { path: 'a.ps1', frame: ['$url = ', ' +\n  ', '\n'], quote: '"', literals: [ending("'", "''x", "'x"), ending('"', '$user', HOLE), ending('"', '$(f "x")', HOLE), value('$user')] },
  { path: 'a.sql', frame: ['SELECT ', '\n  || ', ';\n'], quote: "'", literals: [ending("'", "''x", "'x"), plain('$$'), value('user_name')] },
  { path: 'a.fs', frame: ['let url = ', ' +\n  ', '\n'], quote: '"', literals: [accent, plain('"""'), plain('@"', '"'), ending('$"', '{user}', HOLE, '"'), value('user')] },
  { path: 'a.vb', frame: ['Dim url = ', ' & ', '\n'], quote: '"', literals: [ending('"', '""x', '"x'), ending('$"', '{user}', HOLE, '"'), value('user')] },
  { path: 'a.php', frame: ['<?php\n$url = ', '\n  . ', ';\n'], quote: '"', literals: [quoteInside, ending("'", "\\'x", "'x"), ending('"', '{$a["b"]}$user', HOLE + HOLE), value('$user')] },
  { path: 'a.rs', frame: ['let url = concat!(', ', ', ');\n'], quote: '"', literals: [ending('"', '\\u{e9}', 'é'), plain('r"', '"'), plain('r#"', '"#')] },
  { path: 'a.cpp', frame: ['std::string url = ', '\n  ', ';\n'], quote: '"', literals: [accent, plain('R"(', ')"'), plain('R"x(', ')x"'), plain('u8"', '"')] },
  { path: 'a.swift', frame: ['let url = ', ' +\n  ', '\n'], quote: '"', literals: [ending('"', '\\u{e9}', 'é'), plain('#"', '"#'), ending('"', '\\(user)', HOLE), value('user')] },
  { path: 'a.dart', frame: ['final url = ', '\n  ', ';\n'], quote: "'", literals: [accent, plain("r'", "'"), ending('"', '${f("x")}$user', HOLE + HOLE), ending("'", '$user', HOLE)] },
]

/** No blank, no quote and no mark that some language would put a value in for. */
const word = fc.stringMatching(/^[a-z0-9%=&?.-]{0,12}$/).chain((text) => fc.constantFrom(text, `${text}é`, `${text}😀`))

export function programOf({ frame: [start, join, end], quote, literals }: Writing): fc.Arbitrary<Part> {
  const part = fc.tuple(fc.constantFrom(...literals), word).map(([write, own]) => write(own))
  return fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => ({
    source: `${start}${[`${quote}postgres://u@h/d?${quote}`, ...parts.map(({ source }) => source)].join(join)}${end}`,
    said: `postgres://u@h/d?${parts.map(({ said }) => said).join('')}`,
  }))
}
