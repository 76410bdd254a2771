import exceljs from 'exceljs'

export const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const rows = [
  ['青枫县水务局巡察反馈问题台账', '', '', '', '', ''],
  ['序号', '大项问题', '具体问题', '归口', '责任', ''],
  ['', '', '', '', '责任领导', '责任人'],
  [1, '项目管理责任落实不到位', '老旧管网改造项目未按期完工，逾期7个月', '工程建设', '温如海', '苏小满'],
  [2, '', '隐蔽工程验收资料缺失，12处无影像记录', '工程建设', '温如海', '苏小满'],
  [3, '财务管理不规范', '超范围列支培训费4.2万元', '财务管理', '温如海', '苏小满'],
  [4, '', '往来款长期挂账，28笔共96.3万元三年未清理', '财务管理', '温如海', '苏小满'],
  ['合计', '', '4个问题', '', '', ''],
]

/** A ledger as offices keep it: a title over everything, two rows of headers, cells merged over several rows, a total below. */
export async function ledgerFile(): Promise<Buffer> {
  const book = new exceljs.Workbook()
  const sheet = book.addWorksheet('问题台账')
  sheet.addRows(rows)
  for (const range of ['A1:F1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:F2', 'B4:B5', 'B6:B7']) sheet.mergeCells(range)
  return Buffer.from((await book.xlsx.writeBuffer()) as ArrayBuffer)
}

export const ledgerTexts = rows.slice(3, 7).map((row) => String(row[2]))
