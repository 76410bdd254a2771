import { lights } from '#domain/light.ts'
import { lifeWords } from '#ui/i18n/life.words.ts'
import { BodyTag } from '#ui/tag/body-tag.tsx'
import { DueDate } from '#ui/tag/due-date.tsx'
import { FileTag } from '#ui/tag/file-tag.tsx'
import { Light } from '#ui/tag/light.tsx'
import { Money } from '#ui/tag/money.tsx'
import { PersonTag } from '#ui/tag/person-tag.tsx'
import { StateTag, isStateKey } from '#ui/tag/state-tag.tsx'

const today = '2026-09-12'

export function SampleTags() {
  return (
    <div className="r-gallery__rows">
      <p className="r-together">
        {Object.keys(lifeWords.zh)
          .filter(isStateKey)
          .map((state) => (
            <StateTag key={state} state={state} />
          ))}
        <StateTag state="finding.rectifying" reopenings={2} />
      </p>
      <p className="r-together">
        {lights.map((light) => (
          <Light key={light} light={light} />
        ))}
        {lights.map((light) => (
          <Light key={light} light={light} wordless />
        ))}
      </p>
      <DueDate due="2026-10-20" today={today} />
      <DueDate due="2026-09-18" today={today} explanation={<p>自 2026-03-18 反馈之日起六个月。</p>} />
      <DueDate due="2026-09-01" today={today} original="2026-08-01" extensions={1} />
      <DueDate due="2027-02-26" today={today} provisional />
      <DueDate due="2026-08-01" today={today} done />
      <DueDate due={null} today={today} />
      <PersonTag name="周敏" post="青石县委办公室主任" to="#" />
      <BodyTag name="石桥村党支部" above="清水镇" to="#" />
      <p className="r-together">
        <Money minor={43_200_00} written="四点三二万元" />
        <Money minor={1_234_567_890_00} />
        <Money minor={980_00} />
      </p>
      <FileTag
        name="现场照片（整改后）.jpg"
        size={3_480_112}
        sha256={'ab12'.repeat(16)}
        claimed="2026-08-20"
        arrived="2026-08-28"
        version={2}
      />
    </div>
  )
}
