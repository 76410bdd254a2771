/** Why a file cannot be read. Server code passes code and values on; the words below are for the person who dropped the file. */
type Words = { zh: string; en: string }

const words = {
  empty: { zh: '文件是空的，请重新上传有内容的文件。', en: 'The file is empty. Upload the file that has the content.' },
  'too-big': {
    zh: '文件有 {size} MB，上限为 {limit} MB。请拆分后再上传。',
    en: 'The file has {size} MB; the limit is {limit} MB. Split it and upload the parts.',
  },
  'too-much-inside': {
    zh: '文件解开后过大（{what} 超过上限 {limit}），可能是恶意文件，已停止读取。请另存为新文件后再试。',
    en: 'Unpacked, the file is too large ({what} over the limit of {limit}); it may be malicious, so reading stopped. Save it as a new file and try again.',
  },
  'forbidden-declaration': {
    zh: '文件的 {part} 中有文档类型声明（DTD/实体），正常的 Word、Excel 文件没有，已停止读取。请用 Word 或 Excel 另存后再试。',
    en: '{part} in the file declares a document type (DTD or entities), which real Word and Excel files never do. Save it again from Word or Excel.',
  },
  'cut-short': {
    zh: '文件不完整，可能上传或复制时中断。请重新取得完整的文件。',
    en: 'The file is incomplete; an upload or copy was probably cut. Get the whole file again.',
  },
  damaged: {
    zh: '文件已损坏（{part}），无法读取。请用原来的软件打开并另存后再试。',
    en: 'The file is damaged ({part}). Open it in the program that made it, save it again, and try again.',
  },
  encrypted: {
    zh: '文件加了密码，无法读取。请去掉密码后再上传。',
    en: 'The file is protected by a password. Remove the password and upload it again.',
  },
  'old-format': {
    zh: '这是旧版格式（.doc、.xls、.wps、.et）。请用 Word、Excel 或 WPS 另存为 .docx 或 .xlsx。',
    en: 'This is an old format (.doc, .xls, .wps, .et). Save it as .docx or .xlsx.',
  },
  'not-a-document': {
    zh: '文件名是“{name}”，但内容是{what}，不是可以读取的文档。请上传 docx、xlsx、pdf、txt、md、tsv 或 csv 文件。',
    en: 'The file is called “{name}” but holds {what}, not a document. Upload a docx, xlsx, pdf, txt, md, tsv or csv file.',
  },
  'no-text': {
    zh: '文件里没有文字，可能是扫描件或图片。请上传可以复制文字的文件。',
    en: 'The file holds no text; it may be a scan. Upload a file whose text can be selected.',
  },
  'unknown-encoding': {
    zh: '文字编码无法识别（第 {byte} 字节起不是 UTF-8、UTF-16 或 GB18030）。请另存为 UTF-8 后再上传。',
    en: 'The text encoding is not UTF-8, UTF-16 or GB18030 (from byte {byte}). Save the file as UTF-8 and upload it again.',
  },
  'out-of-memory': {
    zh: '读取这个文件需要的内存超过上限。请拆分后再上传。',
    en: 'Reading this file needs more memory than allowed. Split it and upload the parts.',
  },
  cancelled: { zh: '读取已取消。', en: 'Reading was cancelled.' },
  unreadable: {
    zh: '读取时出错，文件没有被导入。请把文件交给管理员查看。',
    en: 'Reading failed and nothing was imported. Give the file to the administrator.',
  },
} as const satisfies Record<string, Words>

export type FileProblemCode = keyof typeof words
export const fileProblemCodes = Object.keys(words) as FileProblemCode[]
export type FileProblem = { code: FileProblemCode; values: Record<string, string | number> }

/** What a stranger's bytes turned out to be, as a value of `not-a-document`. */
const contents: Record<string, Words> = {
  archive: { zh: '压缩包', en: 'an archive' },
  program: { zh: '可执行程序', en: 'a program' },
  picture: { zh: '图片', en: 'a picture' },
  presentation: { zh: '演示文稿', en: 'a presentation' },
  'rich-text': { zh: 'RTF 文件', en: 'rich text (RTF)' },
  'web-page': { zh: '网页', en: 'a web page' },
  binary: { zh: '无法识别的二进制数据', en: 'unknown binary data' },
  entries: { zh: '内部文件数', en: 'number of parts' },
  bytes: { zh: '字节数', en: 'bytes' },
  ratio: { zh: '压缩比', en: 'compression ratio' },
  depth: { zh: '嵌套层数', en: 'nesting depth' },
  cells: { zh: '单元格数', en: 'number of cells' },
  pages: { zh: '页数', en: 'number of pages' },
}

/** The problem in a person's language. */
export const problemWords = ({ code, values }: FileProblem, language: 'zh' | 'en'): string =>
  words[code][language].replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = String(values[key] ?? '')
    return contents[value]?.[language] ?? value
  })

/** Thrown inside the readers and turned into a value at their door (`read-document.ts`): streams cannot return. */
export class UnreadableFile extends Error {
  readonly problem: FileProblem
  constructor(code: FileProblemCode, values: FileProblem['values'] = {}) {
    super(code)
    this.problem = { code, values }
  }
}

/** Bounds of what one file may cost; a tender, a ledger and a long report stay far below them. */
export const fileLimits = {
  bytes: 100 * 2 ** 20,
  entries: 10_000,
  unpackedBytes: 1_000 * 2 ** 20,
  partBytes: 600 * 2 ** 20,
  /** Plain XML reaches about 60; a bomb 1,000. Counted only beyond `ratioFrom` bytes, as small parts may repeat themselves. */
  ratio: 250,
  ratioFrom: 8 * 2 ** 20,
  depth: 200,
  cells: 5_000_000,
  pages: 10_000,
} as const
export type FileLimits = { readonly [K in keyof typeof fileLimits]: number }
