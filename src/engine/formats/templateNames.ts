/** Files that are made of a template, told by the ends of their names. */

/** What is made of a template or a sample is read as what it becomes: `nginx.conf.j2`, `settings.py.example`. */
export const templateEndings = /(?:\.(?:j2|jinja2?|erb|epp|ejs|njk|liquid|tpl|tmpl|tftpl|gotmpl|template|mustache|hbs|dist|example|sample|default|defaults|in|bak|orig|old|local|ext)){1,3}$/i

/** How the tags begin that the engine behind the name knows; none: what stands there is the program's own. */
export function tagsOfName(path: string): readonly string[] {
  const endings = (templateEndings.exec(path)?.[0] ?? '').toLowerCase().split('.')
  return engines.flatMap(([names, tags]) => (names.some((name) => endings.includes(name)) ? tags : []))
}

const engines: readonly (readonly [names: readonly string[], tags: readonly string[]])[] = [
  [['j2', 'jinja', 'jinja2', 'njk', 'liquid'], ['{{', '{%', '{#']],
  [['tpl', 'tmpl', 'gotmpl', 'template', 'mustache', 'hbs'], ['{{']],
  [['erb', 'epp', 'ejs', 'template'], ['<%']],
]
