import { acts, type Act } from '#domain/permission.ts'
import type { Language } from '#ui/i18n/catalogue.ts'
import { actWords } from '#ui/i18n/act.words.ts'
import { said, type Part, type Said } from './said.ts'

/** `{finding.claim}` is what the button of that act says. */
type HowTo = { key: string; title: Said; who: Said; steps: readonly Said[] }

export const howTos: readonly HowTo[] = [
  {
    key: 'how-feedback',
    title: said('把反馈文件变成问题并印发', 'From a feedback document to issued findings'),
    who: said('巡察办、巡察组', 'Inspection office, teams'),
    steps: [
      said(
        '在“巡察轮次”里新建轮次（也可照以前的一轮新建），把要巡察的单位列进去，填上巡察组和分管领导。',
        'Under Rounds open a round (or take an earlier one as its pattern) and list the bodies with their teams and leaders in charge.',
      ),
      said(
        '在“导入反馈”里选这次巡察，把 Word、PDF 或 Excel 文件拖进去，等系统读完。',
        'Under Import choose the inspection and drop the Word, PDF or Excel file; wait until it is read.',
      ),
      said(
        '左边原文、右边读出的各级标题和问题，逐条核对：读错的改类别、改层级、合并或拆分，没读懂的自己标。都可以撤销。',
        'Check the text on the left against the headings and findings on the right: relabel, move, join, split, mark what was not recognised. All of it can be undone.',
      ),
      said('确认登记，问题成为草稿，只有巡察方看得见。', 'Confirm: the findings become drafts that only the inspectors see.'),
      said(
        '到“对一个单位的巡察”再核一遍草稿，按“{inspection.issue}”，填反馈日期和签收人。各期限从次日起算，原文从此不能改。',
        'On the inspection’s page check the drafts once more and press “{inspection.issue}” with the day and the signer. Periods run from the next day; the text is fixed.',
      ),
    ],
  },
  {
    key: 'how-claim',
    title: said('认领问题，或提出异议', 'Claim a finding, or dispute it'),
    who: said('单位主要负责人', 'Head of the body'),
    steps: [
      said(
        '打开“我的工作”，点开等您认领的问题，看原文；要看上下文按“原文位置”。',
        'Open My work and the finding that waits for you; “Place in the feedback” shows what stands around its words.',
      ),
      said('属实的按“{finding.claim}”。', 'If it is so, press “{finding.claim}”.'),
      said(
        '有不同意见的按“{finding.dispute}”写明理由。巡察办可以维持，撤回只能由销号决定人决定；这期间期限照走。',
        'If not, press “{finding.dispute}” and say why. The office may uphold it; only the decider can withdraw it. The clock goes on.',
      ),
    ],
  },
  {
    key: 'how-plan',
    title: said('编制和提交整改方案', 'Write and submit the plan'),
    who: said('单位经办人编制，主要负责人提交', 'Handlers write, the head submits'),
    steps: [
      said(
        '在“对一个单位的巡察”打开“整改方案”。每个问题至少一个任务，像 Excel 一样填：可以从 Excel 粘贴、向下填充、成批指定人员和日期，随写随存。',
        'Open Plan on the inspection’s page. Every finding needs a task; fill in as in Excel: paste a block, fill down, assign people and days to many. It is kept as you write.',
      ),
      said(
        '旁边列着还缺什么，点一下跳到那一格；反馈里提到而任务没提的金额、数字也列在那里。',
        'What is missing stands beside it; a click leads to the cell. Sums and numbers of the feedback that no task mentions are listed too.',
      ),
      said(
        '没有网络的单位，在“离线填报”下载表格带走，填好再上传核对。',
        'Without a network, take the sheet from Offline sheets, fill it in, and send it back.',
      ),
      said('缺项补齐后，由主要负责人按“{plan.submit}”。', 'When nothing is missing, the head presses “{plan.submit}”.'),
    ],
  },
  {
    key: 'how-review',
    title: said('审核整改方案', 'Review a plan'),
    who: said('巡察组、分管领导、审核人；巡察办汇总', 'Teams, leaders in charge, reviewers; the office joins their opinions'),
    steps: [
      said(
        '从“我的工作”进入方案；被退回过的，和上一稿逐字对照着看。',
        'Open the plan from My work; a revised one is compared with the version before, word by word.',
      ),
      said(
        '各方并行按“{plan.verdict}”给出意见，可以针对某个问题或任务。',
        'Each seat speaks by “{plan.verdict}”, in parallel, also on a single finding or task.',
      ),
      said(
        '意见到齐后，巡察办按“{plan.collect}”，通过，或合成一份意见退回修改。',
        'When all have spoken, the office joins the opinions (“{plan.collect}”) and adopts the plan or returns it.',
      ),
    ],
  },
  {
    key: 'how-work',
    title: said('填报进展，上传佐证材料', 'Report progress and add evidence'),
    who: said('单位经办人、责任人', 'Handlers and the persons responsible'),
    steps: [
      said(
        '打开问题，右上角最显眼的按钮就是下一步，如“任务 3：报告进展”。',
        'Open the finding: the main button at the top is the next step, such as “Task 3: report progress”.',
      ),
      said(
        '写明做了什么、到什么程度；追回资金、处理人数、建立制度填本次新增的，系统累加。',
        'Say what was done and how far it is; sums recovered, people dealt with and rules made are those of this entry, and are added up.',
      ),
      said(
        '按“{evidence.add}”上传文件或照片。照片里的拍摄时间、地点会显示出来；更换时旧版保留，可以并排对照。',
        'Press “{evidence.add}” for files or photos. When and where a photo was taken is shown; earlier versions stay and can be compared side by side.',
      ),
      said(
        '做完了，逐条回应完成标准，按“{task.complete}”。来不及的在到期前按“{task.ask-extension}”。',
        'When it is done, answer the closing criterion and press “{task.complete}”. If time is short, “{task.ask-extension}” before the day.',
      ),
    ],
  },
  {
    key: 'how-apply',
    title: said('申请销号', 'Apply to close'),
    who: said('单位主要负责人、经办人', 'Head or handlers of the body'),
    steps: [
      said(
        '问题页右侧“销号”列出全部条件，红的是还没满足的。',
        'Closing, on the right of the finding’s page, lists every condition; the red ones are not met yet.',
      ),
      said(
        '条件满足后按“{finding.apply}”，写明整改完成情况。长期坚持的写明多久回报一次。',
        'When all are met, press “{finding.apply}” and say what was achieved; what is kept on says how often it is reported.',
      ),
      said(
        '确实不再整改的（不予落实、情况变化、并案），按“申请不再整改销号”，须由决定人亲自表态。',
        'What will not be done (not implemented, no longer valid, merged) is applied for apart and needs the decider’s own word.',
      ),
    ],
  },
  {
    key: 'how-close',
    title: said('核验和销号', 'Verify and close'),
    who: said('审核各方核验，销号决定人决定', 'The seats verify, the decider closes'),
    steps: [
      said(
        '从“我的工作”进入，逐份看佐证材料：Word、PDF、Excel、照片都能直接打开。',
        'Come from My work and look at the evidence one by one: Word, PDF, Excel and photos open in place.',
      ),
      said(
        '属实的按“{finding.verify}”；不够的按“{finding.return}”，指明哪一条没有做到。',
        'If it holds, “{finding.verify}”; if not, “{finding.return}”, naming the condition that is not met.',
      ),
      said(
        '各方核验完毕，决定人按“{finding.close}”，生成销号单。参与申请或核验的人不能再作决定。',
        'When all have verified, the decider presses “{finding.close}”; the slip is made. Whoever applied or verified cannot decide.',
      ),
      said(
        '事后发现反弹的按“{finding.reopen}”：编号和全部经过保留，重开次数处处可见。',
        'If it comes back, “{finding.reopen}”: the number and the whole story stay, and the count of reopenings is shown everywhere.',
      ),
    ],
  },
  {
    key: 'how-talk',
    title: said('商量、提醒、请人帮忙', 'Ask and remind'),
    who: said('能看到问题的人', 'Whoever sees the finding'),
    steps: [
      said(
        '在问题页下方“留言”里写，输入 @ 选人，对方的铃会响；可以加附件，附件不算佐证材料。',
        'Write under Comments, type @ to call on somebody: their bell tells them. Files may be attached; they are no evidence.',
      ),
      said('巡察方可以选“仅巡察方”，被巡察单位看不到。', 'Inspectors may choose “Inspectors only”; the inspected body does not see it.'),
    ],
  },
  {
    key: 'how-roster',
    title: said('从 Excel 录入单位和人员', 'Bodies and people from Excel'),
    who: said('巡察办、系统管理员', 'Inspection office, administrators'),
    steps: [
      said(
        '在“单位与人员”按“从 Excel 录入”，用自己的名册或下载模板，列的先后不限。',
        'Under Bodies and people press “From Excel”; bring your own list or the template, columns in any order.',
      ),
      said(
        '逐行核对：新设什么、安排什么岗位、哪里有误；同名的单位看上级来分辨。',
        'Look at every row: what it adds, which post it gives, what is wrong; bodies of one name are told by what they hang on.',
      ),
      said(
        '选好后录入。中途停了也不要紧：已录入的保留，再次上传同一文件会认出来，接着录其余的。',
        'Then add what is selected. If it stops half way, nothing is lost: bring the same file again and go on with the rest.',
      ),
      said(
        '写了登录名的会开账号，一次性密码只显示一次，请当场打印或抄下。',
        'A login makes an account; its one-time password is shown once: print or note it then.',
      ),
    ],
  },
  {
    key: 'how-meeting',
    title: said('开会之前', 'Before a meeting'),
    who: said('领导和巡察办', 'Leaders and the office'),
    steps: [
      said(
        '“领导视图”一页看全，可以打印；“整改总览”每个数字都能点开看是哪些问题。',
        'Leader’s view says it on one page that prints; in the Overview every figure opens the findings behind it.',
      ),
      said(
        '台账按需要筛选、分组，从右上角导出 Excel、CSV 或打印，和屏幕上一样。',
        'Narrow and group the ledger, then take exactly that view as Excel, CSV or on paper.',
      ),
      said(
        '“对一个单位的巡察”的“文书”里有问题、任务、责任清单和进展报告，Word 和 PDF 两种。',
        'Papers, on the inspection’s page, gives the lists of findings, tasks and responsibilities and the progress report, as Word and PDF.',
      ),
    ],
  },
]

const forWhom = said('谁来做：', 'Who: ')

const isAct = (name: string): name is Act => (acts as readonly string[]).includes(name)

/** A name in braces that is no act is left as it stands, and a test finds it. */
const named = (text: string, language: Language): string =>
  text.replaceAll(/\{([\w.-]+)\}/g, (whole, name: string) => (isAct(name) ? actWords[language][name] : whole))

export const stepParts = (language: Language): Part[] =>
  howTos.map(({ key, title, who, steps }) => ({
    key,
    title: title[language],
    blocks: [
      { is: 'text', text: `${forWhom[language]}${who[language]}` },
      { is: 'steps', items: steps.map((step) => named(step[language], language)) },
    ],
  }))
