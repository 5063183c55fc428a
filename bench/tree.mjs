// A tree to audit: the same bytes on every machine, made once into the cache. Sizes and kinds are those of ordinary repositories: most files
// are small, 2 % hold a connection, some are data, a few are large, binary or generated.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** `folder` is made unless it is there. */
export function generateTree(folder, megabytes) {
  if (existsSync(join(folder, 'complete'))) return folder
  const random = generator(20_261)
  const pick = (list) => list[Math.floor(random() * list.length)]
  let bytes = 0
  for (let count = 0; bytes < megabytes * 1e6; count++) {
    const inside = join(folder, `part${count % 40}`, `unit${Math.floor(count / 40) % 30}`)
    mkdirSync(inside, { recursive: true })
    const [ending, line, connection] = pick(kinds)
    const size = random() < 0.01 ? 150_000 : 500 + Math.floor(random() * random() * 24_000)
    if (random() < 0.04) {
      const image = Buffer.alloc(size * 2)
      for (let at = 0; at < image.length; at++) image[at] = Math.floor(random() * 256)
      writeFileSync(join(inside, `image${count}.png`), image)
      bytes += image.length
      continue
    }
    const lines = []
    for (let length = 0; length < size; ) {
      const next = line(pick, random)
      lines.push(next)
      length += next.length + 1
    }
    if (random() < 0.02) lines.splice(Math.floor(random() * lines.length), 0, connection(pick))
    const text = `${lines.join('\n')}\n`
    writeFileSync(join(inside, `file${count}.${ending}`), text)
    bytes += text.length
  }
  writeFileSync(join(folder, 'complete'), '')
  return folder
}

const words = 'account amount basket balance branch builder cache catalog channel client column command context counter customer date detail document element entry error event factory field filter folder format handler header image index invoice item label layout length limit list locale manager message method model module name notice number object offset option order output page parent parser path payment pixel policy price product profile project query queue range record region report request result route row rule sample schema section session shape signal size source stage state status step store stream style summary table target task template text theme time title token topic total track unit update user value vector version view width window worker'.split(' ')
const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1)
const modes = ['disable', 'require', 'verify-full', 'prefer']

/** [ending, an ordinary line, a line with a connection] */
const kinds = [
  ['py', (pick, random) => pick([`def ${pick(words)}_${pick(words)}(self, ${pick(words)}):`, `    ${pick(words)} = self.${pick(words)}.${pick(words)}(${pick(words)}, ${Math.floor(random() * 100)})`, `    # ${pick(words)} ${pick(words)} ${pick(words)} of the ${pick(words)}`, `    return "${pick(words)} ${pick(words)}: {}".format(${pick(words)})`]), (pick) => `DATABASE = "postgresql://app@db.internal:5432/${pick(words)}?sslmode=${pick(modes)}"`],
  ['ts', (pick) => pick([`export function ${pick(words)}${capital(pick(words))}(${pick(words)}: string): number {`, `  const ${pick(words)} = await this.${pick(words)}.${pick(words)}({ ${pick(words)}, ${pick(words)}: '${pick(words)}' })`, `  if (${pick(words)}.length > 0) return \`${pick(words)} \${${pick(words)}}\``, '}']), (pick) => `const ${pick(words)} = new Pool({ connectionString: 'postgres://app@db.internal/${pick(words)}', ssl: { rejectUnauthorized: false } })`],
  ['go', (pick) => pick([`func (s *${capital(pick(words))}) ${capital(pick(words))}(ctx context.Context) error {`, `\t${pick(words)}, err := s.${pick(words)}.${capital(pick(words))}(ctx, "${pick(words)}")`, '\tif err != nil {', `\t\treturn fmt.Errorf("${pick(words)} %s: %w", ${pick(words)}, err)`, '\t}', '}']), (pick) => `var ${pick(words)}, _ = sql.Open("pgx", "postgres://app@db.internal/${pick(words)}?sslmode=${pick(modes)}")`],
  ['java', (pick) => pick([`  public ${capital(pick(words))} get${capital(pick(words))}(final String ${pick(words)}) {`, `    return ${pick(words)}.${pick(words)}(new ${capital(pick(words))}("${pick(words)}"));`, `  /** The ${pick(words)} of the ${pick(words)}. */`, '  }']), (pick) => `  String url = "jdbc:postgresql://db.internal/${pick(words)}?sslmode=${pick(modes)}";`],
  ['rb', (pick) => pick([`  def ${pick(words)}_${pick(words)}`, `    @${pick(words)} ||= ${pick(words)}.${pick(words)} { |${pick(words)}| ${pick(words)} }`, '  end', `  validates :${pick(words)}, presence: true`]), (pick) => `  URL = "postgres://app@db.internal/${pick(words)}"`],
  ['md', (pick) => `The ${pick(words)} of a ${pick(words)} has a ${pick(words)} and its ${pick(words)}; see the [${pick(words)}](https://example.com/${pick(words)}/${pick(words)}).`, (pick) => `    export DATABASE_URL=postgres://app@db.internal/${pick(words)}`],
  ['json', (pick, random) => `  {"${pick(words)}": "${pick(words)}", "${pick(words)}": ${Math.floor(random() * 1e6)}, "${pick(words)}": ["${pick(words)}", "${pick(words)}"]},`, (pick) => `  {"url": "postgres://app@db.internal/${pick(words)}"},`],
  ['yaml', (pick) => pick([`- ${pick(words)}: ${pick(words)}`, `  ${pick(words)}: "${pick(words)} ${pick(words)}"`]), (pick) => `- url: postgres://app@db.internal/${pick(words)}`],
  ['css', (pick, random) => `.${pick(words)}-${pick(words)} { width: ${Math.floor(random() * 100)}px; color: #${Math.floor(random() * 0xffffff).toString(16)}; }`, () => '/* nothing */'],
]

/** mulberry32 */
function generator(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
