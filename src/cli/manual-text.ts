import type { Block, Manual } from '#web/pages/help/manual/said.ts'

const cell = (text: string): string => text.replaceAll('|', String.raw`\|`)
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`

function markdownOf(block: Block, screens: string): string {
  if (block.is === 'text') return block.text
  if (block.is === 'list') return block.items.map((item) => `- ${item}`).join('\n')
  if (block.is === 'steps') return block.items.map((item, at) => `${at + 1}. ${item}`).join('\n')
  if (block.is === 'picture') return `![${block.caption}](${screens}${block.file})`
  return [row(block.head), row(block.head.map(() => '---')), ...block.rows.map(row)].join('\n')
}

/** The manual as Markdown; `screens` is where the pictures lie, seen from the file. */
export function manualMarkdown(manual: Manual, screens: string): string {
  const chapters = manual.chapters.flatMap((chapter) => [
    `## ${chapter.title}`,
    ...chapter.parts.flatMap((part) => [
      ...(part.key === chapter.key ? [] : [`### ${part.title}`]),
      ...part.blocks.map((block) => markdownOf(block, screens)),
    ]),
  ])
  return `${[`# ${manual.title}`, manual.about, ...chapters].join('\n\n')}\n`
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

function htmlOf(block: Block, screens: string): string {
  if (block.is === 'text') return `<p>${escaped(block.text)}</p>`
  if (block.is === 'list') return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`
  if (block.is === 'steps') return `<ol>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ol>`
  if (block.is === 'picture')
    return `<figure><img src="${screens}${block.file}" alt="${escaped(block.caption)}"><figcaption>${escaped(block.caption)}</figcaption></figure>`
  const head = block.head.map((one) => `<th>${escaped(one)}</th>`).join('')
  const rows = block.rows.map((cells) => `<tr>${cells.map((one) => `<td>${escaped(one)}</td>`).join('')}</tr>`).join('\n')
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${rows}\n</tbody></table>`
}

const style = `
@page { size: A4; margin: 22mm 20mm; @bottom-center { content: counter(page); font-size: 10pt; color: #4a5564; } }
body { max-width: 820px; margin: 24px auto; padding: 0 16px; color: #1b2430; font: 15px/1.65 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; }
h1 { font-size: 27px; } h2 { margin-top: 36px; border-bottom: 2px solid #143a63; color: #143a63; break-after: avoid; } h3 { margin-bottom: 4px; break-after: avoid; }
table { width: 100%; border-collapse: collapse; font-size: 13px; } th, td { padding: 5px 7px; border: 1px solid #d6dce4; text-align: start; vertical-align: top; }
th { background: #eef1f5; } thead { display: table-header-group; } tr, figure { break-inside: avoid; }
figure { margin: 12px 0; } .r-shown { break-inside: avoid; } img { max-width: 100%; max-height: 150mm; border: 1px solid #d6dce4; } figcaption { color: #4a5564; font-size: 13px; }
@media print { body { margin: 0; padding: 0; font-size: 11pt; } }`

/** The manual as one page that prints well. */
export function manualHtml(manual: Manual, screens: string): string {
  const contents = manual.chapters
    .map((chapter) => {
      const parts = chapter.parts
        .filter((part) => part.key !== chapter.key)
        .map((part) => `<a href="#${chapter.key}-${part.key}">${escaped(part.title)}</a>`)
      return `<li><a href="#${chapter.key}">${escaped(chapter.title)}</a>${parts.length > 0 ? `<br><small>${parts.join(' · ')}</small>` : ''}</li>`
    })
    .join('')
  const chapters = manual.chapters.map((chapter) => {
    const parts = chapter.parts.map((part) => {
      const head = part.key === chapter.key ? '' : `<h3 id="${chapter.key}-${part.key}">${escaped(part.title)}</h3>`
      // A picture stays on the page of its words.
      const shown = part.blocks.some((block) => block.is === 'picture') ? ' class="r-shown"' : ''
      return `<div${shown}>${[head, ...part.blocks.map((block) => htmlOf(block, screens))].join('\n')}</div>`
    })
    return `<section id="${chapter.key}"><h2>${escaped(chapter.title)}</h2>\n${parts.join('\n')}</section>`
  })
  return `<!doctype html>
<html lang="${manual.language === 'zh' ? 'zh-CN' : 'en'}">
<meta charset="utf-8">
<title>${escaped(manual.title)}</title>
<style>${style}</style>
<h1>${escaped(manual.title)}</h1>
<p>${escaped(manual.about)}</p>
<ol>${contents}</ol>
${chapters.join('\n')}
</html>
`
}
