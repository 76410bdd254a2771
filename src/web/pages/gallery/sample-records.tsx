import { Checklist } from '#ui/record/checklist.tsx'
import { Holder } from '#ui/record/holder.tsx'
import { Timeline, type TimelineEntry } from '#ui/record/timeline.tsx'
import { FileTag } from '#ui/tag/file-tag.tsx'

const sha256 = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'

const entries: TimelineEntry[] = [
  {
    id: '1',
    day: '2026-03-05',
    at: '2026-03-05T09:41:00+08:00',
    who: { name: '王秀英', post: '云岭市委巡察办副主任' },
    what: '印发反馈',
    tone: 'yellow',
    words: '请于二〇二六年九月五日前完成集中整改。',
  },
  {
    id: '2',
    day: '2026-03-05',
    at: '2026-03-05T16:02:00+08:00',
    who: { name: '赵立新', post: '青石县委书记' },
    what: '认领问题',
    tone: 'blue',
  },
  {
    id: '3',
    day: '2026-08-28',
    at: '2026-08-28T10:15:00+08:00',
    who: { name: '周敏', post: '青石县委办公室主任' },
    what: '申请销号',
    tone: 'violet',
    words: '三处违规发放的补贴已全部清退，制度已修订并公示。',
    more: <FileTag name="清退凭证（三处）.pdf" size={1_843_221} sha256={sha256} claimed="2026-07-30" arrived="2026-08-28" href="#" />,
  },
  {
    id: '4',
    day: '2026-09-02',
    at: '2026-09-02T08:30:00+08:00',
    who: { name: '郑宏', post: '市纪委监委第三监督检查室' },
    what: '退回整改',
    tone: 'red',
    words: '第二处补贴清退凭证不完整，缺少银行回单。',
  },
  { id: '5', day: '2026-09-20', who: { name: '李建国', post: '云岭市委副书记' }, what: '予以销号（整改完成）', tone: 'green' },
]

const items = [
  { key: 'a', met: true, label: '每项任务都已完成' },
  { key: 'b', met: false, label: '任务 2 有佐证材料', because: '任务 2 尚未上传任何材料。', remedy: <a href="#task">去上传</a> },
  { key: 'c', met: true, label: '已逐条对照完成标准' },
  { key: 'd', met: false, label: '没有待审批的延期', because: '第 1 次延期（至 2026-10-15）尚待销号决定人审批。' },
]

export function SampleRecords() {
  return (
    <>
      <Holder
        today="2026-09-12"
        since="2026-09-02"
        waitsFor="补齐第二处补贴的清退凭证，再次申请销号"
        holders={[{ name: '周敏', post: '县委办公室主任', body: '青石县委', to: '#' }]}
      />
      <Holder today="2026-09-12" waitsFor="三方核验意见" since="2026-09-11" holders={[]} />
      <Holder today="2026-09-12" waitsFor={null} holders={[]} />
      <Checklist title="申请销号的条件" items={items} />
      <Timeline entries={entries} />
    </>
  )
}
