import { Button } from 'antd'
import { useState } from 'react'
import { DueDate } from '#ui/tag/due-date.tsx'
import { Light } from '#ui/tag/light.tsx'
import { StateTag } from '#ui/tag/state-tag.tsx'
import { KeysetTable, type Column } from '#ui/table/keyset-table.tsx'
import type { Light as Colour } from '#domain/light.ts'
import type { State } from '#domain/finding/life.ts'

type Row = { id: string; number: number; text: string; body: string; state: State; light: Colour; due: string; reopenings: number }

const texts = [
  '落实党中央关于过紧日子的要求不到位，三个镇超标准发放值班补贴',
  '村级集体资金管理混乱，石桥村出租仓库未签合同，租金长期未入账',
  '对选人用人工作把关不严，任前公示不足五个工作日',
  '乡村振兴项目重建设轻管护，清水镇污水处理站建成后闲置',
]
const states: State[] = ['rectifying', 'reported', 'issued', 'closed', 'verified', 'disputed']
const lights: Colour[] = ['green', 'yellow', 'red', 'grey']

const rows: Row[] = Array.from({ length: 12 }, (_, index) => ({
  id: `${index}`,
  number: index + 1,
  text: texts[index % texts.length]!,
  body: ['青石县委', '清水镇党委', '石桥村党支部'][index % 3]!,
  state: states[index % states.length]!,
  light: lights[index % lights.length]!,
  due: `2026-09-${String(5 + index * 2).padStart(2, '0')}`,
  reopenings: index % 5 === 3 ? 1 : 0,
}))

const columns: Column<Row>[] = [
  { key: 'light', title: '亮灯', width: 86, render: (row) => <Light light={row.light} /> },
  { key: 'number', title: '编号', width: 56, align: 'end', render: (row) => row.number },
  { key: 'text', title: '问题', leads: true, narrow: 'bare', render: (row) => row.text },
  { key: 'body', title: '单位', width: 130, render: (row) => row.body },
  { key: 'state', title: '状态', width: 130, render: (row) => <StateTag state={`finding.${row.state}`} reopenings={row.reopenings} /> },
  { key: 'due', title: '期限', width: 200, render: (row) => <DueDate due={row.due} today="2026-09-12" done={row.state === 'closed'} /> },
]

export function SampleTable() {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(['1']))
  return (
    <KeysetTable
      caption="问题台账"
      columns={columns}
      rows={rows}
      rowId={(row) => row.id}
      rowName={(row) => `${row.number}`}
      rowTo={() => '#'}
      selection={{ chosen, onChange: setChosen, acts: <Button>印发</Button> }}
      onMore={() => undefined}
      empty={null}
    />
  )
}
