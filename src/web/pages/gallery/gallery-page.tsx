import { Page } from '#ui/layout/page.tsx'
import { Section } from '#ui/layout/section.tsx'
import { StateTag } from '#ui/tag/state-tag.tsx'
import { LanguageSwitch } from '#web/frame/language-switch.tsx'
import { SampleActs } from './sample-acts.tsx'
import { SampleImport } from './sample-import.tsx'
import { SampleRecords } from './sample-records.tsx'
import { SampleTable } from './sample-table.tsx'
import { SampleTags } from './sample-tags.tsx'
import './gallery.css'

/** Every part of the screens side by side, to be looked at while building; never in the product. */
export function GalleryPage() {
  return (
    <main className="r-gallery">
      <LanguageSwitch />
      <Page title="样品" over="开发用" tags={<StateTag state="finding.rectifying" />} back={{ to: '#', label: '台账' }}>
        <Section title="标签">
          <SampleTags />
        </Section>
        <Section title="记录">
          <div className="r-gallery__rows">
            <SampleRecords />
          </div>
        </Section>
        <Section title="台账">
          <SampleTable />
        </Section>
        <Section title="导入">
          <SampleImport />
        </Section>
        <Section title="办理">
          <SampleActs />
        </Section>
      </Page>
    </main>
  )
}
