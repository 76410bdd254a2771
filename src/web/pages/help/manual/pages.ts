import { said, type Said } from './said.ts'

/** What each page is for and what one can do on it. `picture` is a file of `docs/screens`, without its width and language. */
export type PageText = { key: string; title: Said; what: Said; can: readonly Said[]; picture: string | null }

export const pageTexts: readonly PageText[] = [
  {
    key: 'work',
    title: said('我的工作', 'My work'),
    what: said(
      '每天从这里开始：今天等您办理的事，按等待的原因分组，最急的在最上面。没有列出的，就不在您手里。',
      'Where the day begins: what waits for you, grouped by what is waited for, the most urgent first. What is not listed is not in your hands.',
    ),
    can: [
      said('点开任何一行，直接到能办这件事的页面。', 'Open any line to come to the page where it can be done.'),
      said('灯的颜色由期限算出：红为逾期，黄为临近。', 'The colour of the light comes from the due day: red is overdue, yellow is near.'),
      said(
        '首次使用的步骤做完一步会自动打勾；可以收起，也可以再打开。',
        'The first steps tick themselves when done; they can be put away and called back.',
      ),
    ],
    picture: 'work',
  },
  {
    key: 'overview',
    title: said('整改总览', 'Overview'),
    what: said(
      '整改走到了哪里：销号进度、亮灯、滞留环节、各轮次和各单位的进度。',
      'Where rectification stands: closings, lights, where things wait, progress by round and by body.',
    ),
    can: [
      said('每个数字、每根柱子都能点开，看到台账里对应的问题。', 'Every figure and every bar opens the findings behind it in the ledger.'),
      said('问号说明怎样统计；“看表格”把图换成数字。', 'The question mark says what is counted; “As a table” turns a chart into figures.'),
      said(
        '大屏模式适合会议室：自动换页，空格暂停，Esc 退出。',
        'The big screen suits a meeting room: it turns by itself, Space pauses, Esc leaves.',
      ),
    ],
    picture: 'overview',
  },
  {
    key: 'leader',
    title: said('领导视图', 'Leader’s view'),
    what: said(
      '领导一页看全：待您决定的、已逾期的、重新打开的、只有纸面材料的、重点问题和各单位情况。',
      'One page for whoever leads: what needs your word, what is overdue, reopened or proved on paper alone, key findings and each body.',
    ),
    can: [said('可以用 A4 纸打印，带去开会。', 'It prints on A4, to be carried into a meeting.')],
    picture: 'leader',
  },
  {
    key: 'ledger',
    title: said('问题台账', 'Ledger'),
    what: said('您有权查看的全部问题，一张表。', 'All findings that you may see, in one table.'),
    can: [
      said(
        '按单位、状态、灯、日期、文字筛选；地址栏记住整个视图，可以收藏或发给同事。',
        'Narrow by body, state, light, dates and words; the address holds the whole view, so it can be kept or sent.',
      ),
      said('选列、调宽、排序、分组；结果可以打印或导出。', 'Choose, size and order columns, group; print or export what you see.'),
      said(
        '选中多行，对允许的问题成批办理；不能办的逐条说明原因。',
        'Choose several rows and act on those that allow it; each refusal says why.',
      ),
    ],
    picture: 'ledger',
  },
  {
    key: 'finding',
    title: said('问题', 'Finding'),
    what: said(
      '一个问题的全部：原文、期限、方案与任务、佐证材料、审核意见、来龙去脉，以及现在由谁办理。',
      'Everything about one finding: its text, dates, plan and tasks, evidence, reviews, its story, and who holds it now.',
    ),
    can: [
      said(
        '最显眼的按钮是您现在能做的下一步；灰色按钮会说明为什么还不能做。',
        'The main button is the next thing you can do; a grey one says why not yet.',
      ),
      said(
        '期限旁的问号说明它是怎样算出来的，依据哪一条。',
        'The question mark beside a due day says how it was computed and by which rule.',
      ),
      said(
        '申请销号前，条件逐条列出；同一份清单打勾后印在销号单上。',
        'Before closing is applied for, its conditions are listed; the same list, ticked, is printed on the slip.',
      ),
      said(
        '“原文位置”在反馈文件里标出这句话：Word 看段落，PDF 看页面，Excel 看那一行。',
        '“Place in the feedback” marks the words where they stand: the paragraph in Word, the page in PDF, the row in Excel.',
      ),
      said(
        '佐证材料就地查看：照片可放大、旋转，显示拍摄时间和地点；Word、PDF、Excel 直接打开；两份或两版并排对照。',
        'Evidence is looked at in place: photos are enlarged and turned and say when and where they were taken; Word, PDF and Excel open; two pieces or versions stand side by side.',
      ),
      said(
        '“办理经过”像讲故事一样从反馈讲到今天，可以只看要事、决定、办理或材料。',
        '“What happened” tells the story from the feedback to today; look at the main turns only, or at rulings, work or papers.',
      ),
      said(
        '留言里用 @ 提到谁，谁就收到提醒；附件不算佐证材料。',
        'Whom a comment calls on by @ is told; files attached to it are no evidence.',
      ),
    ],
    picture: 'finding',
  },
  {
    key: 'inspection',
    title: said('对一个单位的巡察', 'Inspection'),
    what: said(
      '一轮中对一个单位的巡察：反馈、问题、各期限、巡察组、意见建议。',
      'One body in one round: feedback, findings, clocks, team, suggestions.',
    ),
    can: [
      said(
        '巡察办核对草稿后印发反馈，期限由此起算，问题文字不再改动。',
        'The office checks the drafts and issues the feedback; from then the clock runs and the text stays as it is.',
      ),
      said('打印问题清单、任务清单和方案。', 'Print the lists of findings and tasks and the plan.'),
    ],
    picture: 'inspection',
  },
  {
    key: 'plan',
    title: said('整改方案', 'Plan'),
    what: said(
      '像表格一样编制：每个问题至少一个任务，每个任务有责任领导、牵头单位、经办人、期限和完成标准。',
      'Written like a spreadsheet: each finding has a task; each task a leader, a lead body, a person, a due day and a closing criterion.',
    ),
    can: [
      said('缺什么在旁边逐条列出，点一下跳到那一格。', 'What is missing is listed beside it; press to jump there.'),
      said(
        '边写边存；网络断开或登录到期也不丢一个字。',
        'Saved while you write; neither a lost network nor an ended session loses a word.',
      ),
      said(
        '提交后由各方并行审核，巡察办汇总成一份意见。',
        'Once submitted, the reviewers judge in parallel and the office joins their opinions into one.',
      ),
    ],
    picture: 'plan',
  },
  {
    key: 'calendar',
    title: said('日历与进度', 'Calendar'),
    what: said(
      '哪一天有什么到期，以及每项任务从开始到到期的进度。',
      'What is due on which day, and each task from its start to its due day.',
    ),
    can: [
      said(
        '月历标出休息日和调休上班；也可按周列表。',
        'The month marks days off and days worked in exchange; there is a list by weeks as well.',
      ),
      said(
        '任务进度图里，深色是自报进度，竖线后的斜纹是延期。',
        'In the task chart the darker part is the progress reported; stripes after a stroke are an extension.',
      ),
    ],
    picture: 'calendar',
  },
  {
    key: 'sheets',
    title: said('离线填报', 'Offline sheets'),
    what: said(
      '网络不便的单位可以带走 Excel 表填写，填好再上传。',
      'A body with a poor connection takes an Excel sheet along, fills it in and sends it back.',
    ),
    can: [
      said(
        '上传后逐处列出差异；确认后才写入，每一处都是正常的一次办理。',
        'What came back is compared cell by cell; nothing is written before you confirm, and each difference is a usual act.',
      ),
      said(
        '请不要删除隐藏的标记列，它说明每一行是哪个问题或任务。',
        'Leave the hidden columns alone: they say which finding or task a row is.',
      ),
    ],
    picture: 'sheets',
  },
  {
    key: 'papers',
    title: said('文书', 'Papers'),
    what: said(
      '在“对一个单位的巡察”里打开“文书”：印发通知、反馈意见、整改方案、各类清单、进展报告和统计表，Word 和 PDF。',
      'Under an inspection open “Papers”: the letter of issue, feedback, plan, lists, progress report and statistics, as Word and PDF.',
    ),
    can: [
      said(
        '内容取自台账，页脚注明数据截至的时间；数字与页面一致。',
        'They say what the ledger says, with the day of the data in the foot; their figures are those of the screen.',
      ),
      said('较长的文书在后台生成，到“我的导出”下载。', 'Long ones are made in the background; fetch them under “My exports”.'),
    ],
    picture: 'papers',
  },
  {
    key: 'import',
    title: said('导入反馈', 'Import'),
    what: said(
      '把 Word、PDF、Excel 的反馈变成一条条问题。左边原文、右边识读结果，逐句对应；没读懂的原样标出，一句也不丢。',
      'Turns feedback in Word, PDF or Excel into findings. The text on one side, what was read on the other, sentence by sentence; what was not understood is shown, and nothing is lost.',
    ),
    can: [
      said('核对、合并、拆分、改层级；确认后登记为草稿。', 'Check, join, split, move; then register as drafts.'),
      said('问题线索只计数，不抄录。', 'Clues are counted and never copied.'),
    ],
    picture: 'import-document',
  },
  {
    key: 'rounds',
    title: said('巡察轮次', 'Rounds'),
    what: said('每一轮巡察，以及其中各单位的进展。', 'Every wave of inspections, and how far its bodies have come.'),
    can: [
      said('新建轮次，列入要巡察的单位和巡察组。', 'Open a round; enter the bodies and their teams.'),
      said(
        '照以前的一轮再建一轮：方式、规则、单位和巡察组都可沿用。',
        'Open one after the pattern of an earlier round: method, regime, bodies and teams can be taken over.',
      ),
    ],
    picture: 'rounds',
  },
  {
    key: 'bodies',
    title: said('单位与人员', 'Bodies and people'),
    what: said(
      '单位树、每个单位的岗位，以及谁在任。职责跟着岗位走，换人不断线。',
      'The tree of bodies, their posts and who holds them. Duties hang on posts, so they survive a change of person.',
    ),
    can: [
      said('按名称或编码找单位；从表格成批导入单位和人员。', 'Find a body by name or code; import bodies and people from a sheet.'),
      said('任命、免去岗位；历史保留。', 'Give and end posts; the history stays.'),
    ],
    picture: 'bodies',
  },
  {
    key: 'administration',
    title: said('系统管理', 'Administration'),
    what: said('账号、规则集、工作日历和文书模板。', 'Accounts, regimes, the working calendar and templates of papers.'),
    can: [
      said(
        '新建、停用账号，重置密码；一次性密码只显示一次。',
        'Create and disable accounts, reset passwords; a one-time password is shown once.',
      ),
      said(
        '查看每个期限和比例的出处；登记新一年的调休，期限自动重算。',
        'See the source of every period; enter the make-up days of a new year, and the dates are recomputed.',
      ),
    ],
    picture: 'administration',
  },
  {
    key: 'account',
    title: said('我的账号', 'My account'),
    what: said(
      '您的岗位、密码、界面和提醒设置，以及在哪些设备上登录着。',
      'Your posts, password, look and notices, and where you are signed in.',
    ),
    can: [
      said(
        '深色或浅色、行距、字号、单字母快捷键：跟着人走，换电脑也一样。',
        'Dark or light, density, text size, single-letter shortcuts: they follow you to any computer.',
      ),
      said('选择要提醒哪几类事。', 'Choose what to be told.'),
    ],
    picture: 'account',
  },
]
