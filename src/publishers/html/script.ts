/** The filters of the HTML report. Reads `data-…` of the articles and writes `hidden`; makes no element, sends nothing. No `<` in front of a `/`. */
export const script = `(() => {
  'use strict'
  const form = document.getElementById('filters')
  const shown = document.getElementById('shown')
  if (!form || !shown) return
  const entries = Array.from(document.querySelectorAll('article[data-grade]'), (article) => ({
    item: article.parentElement,
    details: article.querySelector('details'),
    grade: article.dataset.grade,
    severities: article.dataset.severities.split(' '),
    family: article.dataset.family,
    change: article.dataset.change,
    text: article.dataset.text,
  }))
  const apply = () => {
    const data = new FormData(form)
    const grades = new Set(data.getAll('grade'))
    const [severities, changes] = ['severity', 'change'].map((name) => data.get(name).split(' ').filter(Boolean))
    const family = data.get('family')
    const words = data.get('text').toLowerCase().split(/\\s+/).filter(Boolean)
    let count = 0
    for (const entry of entries) {
      const passes =
        grades.has(entry.grade) &&
        (severities.length === 0 || entry.severities.some((one) => severities.includes(one))) &&
        (family === '' || entry.family === family) &&
        (changes.length === 0 || changes.includes(entry.change)) &&
        words.every((word) => entry.text.includes(word))
      entry.item.hidden = !passes
      if (passes) count += 1
    }
    shown.textContent = count + ' of ' + entries.length + (entries.length === 1 ? ' connection' : ' connections') + ' shown'
  }
  const turn = (open) => {
    for (const { item, details } of entries) if (details && !item.hidden) details.open = open
  }
  form.addEventListener('input', apply)
  form.addEventListener('reset', () => setTimeout(apply))
  form.addEventListener('submit', (event) => event.preventDefault())
  document.getElementById('open-all').addEventListener('click', () => turn(true))
  document.getElementById('close-all').addEventListener('click', () => turn(false))
  let closed = []
  addEventListener('beforeprint', () => {
    closed = entries.filter(({ details }) => details && !details.open)
    for (const { details } of closed) details.open = true
  })
  addEventListener('afterprint', () => {
    for (const { details } of closed) details.open = false
  })
  form.hidden = false
  // A browser may bring back what was chosen before a reload.
  apply()
  addEventListener('pageshow', apply)
})()
`
