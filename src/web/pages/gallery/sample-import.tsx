import { useState } from 'react'
import { MarkedText, type Passage, type PassageMark } from '#ui/passage/marked-text.tsx'
import type { TreeNode } from '#ui/passage/tree.ts'
import { TreePane } from '#ui/passage/tree-pane.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import type { Tone } from '#ui/tag/tone.ts'

const passages: Passage[] = [
  { index: 0, text: '关于对青石县委巡察情况的反馈意见', heading: 1 },
  { index: 1, text: '一、贯彻落实党的路线方针政策方面', heading: 2 },
  { index: 2, text: '（一）落实过紧日子要求不到位。三个镇超标准发放值班补贴，涉及金额43.2万元。' },
  { index: 3, text: '（二）项目管理粗放。清水镇污水处理站建成后闲置；石桥村出租仓库未签合同。' },
  { index: 4, text: '巡察期间，还收到反映一些领导干部的问题线索，已按规定转有关部门处理。' },
  { index: 5, text: '意见建议：一要压实主体责任，二要抓好整改落实。' },
]

type Look = [tone: Tone, label: string]

const mark = (item: string, passage: number, part: string, [tone, label]: Look): PassageMark => {
  const from = passages[passage]!.text.indexOf(part)
  return { id: `${item}-${part}`, item, passage, from, to: from + part.length, tone, label }
}

const marks: PassageMark[] = [
  mark('a', 1, '贯彻落实党的路线方针政策方面', ['quiet', '方面']),
  mark('f1', 2, '落实过紧日子要求不到位。三个镇超标准发放值班补贴，涉及金额43.2万元', ['blue', '问题 1']),
  mark('f1', 2, '43.2万元', ['violet', '金额']),
  mark('f2', 3, '清水镇污水处理站建成后闲置', ['blue', '问题 2']),
  mark('f3', 3, '石桥村出租仓库未签合同', ['blue', '问题 3']),
  mark('c', 4, passages[4]!.text, ['yellow', '线索']),
  mark('s', 5, '一要压实主体责任', ['green', '建议 1']),
]

type Item = { label: string; text: string; tone: Tone }
const node = (id: string, [tone, label]: Look, text: string, ...children: TreeNode<Item>[]): TreeNode<Item> => ({
  id,
  value: { label, text, tone },
  children,
})

const tree = [
  node(
    'a',
    ['quiet', '方面'],
    '贯彻落实党的路线方针政策方面',
    node('f1', ['blue', '问题 1'], '落实过紧日子要求不到位。三个镇超标准发放值班补贴，涉及金额43.2万元'),
    node('f2', ['blue', '问题 2'], '清水镇污水处理站建成后闲置'),
    node('f3', ['blue', '问题 3'], '石桥村出租仓库未签合同'),
  ),
  node('c', ['yellow', '线索'], '已提及，不进入台账'),
  node('s', ['green', '建议 1'], '一要压实主体责任'),
]

export function SampleImport() {
  const [chosen, setChosen] = useState<string | null>('f1')
  return (
    <div className="r-gallery__halves">
      <MarkedText label="反馈意见原文" passages={passages} marks={marks} chosen={chosen} onChoose={setChosen} />
      <TreePane
        label="识别结果"
        nodes={tree}
        chosen={chosen}
        onChoose={setChosen}
        render={(value) => (
          <>
            <Tag tone={value.tone}>{value.label}</Tag> {value.text}
          </>
        )}
      />
    </div>
  )
}
