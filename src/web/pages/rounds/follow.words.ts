import { catalogue } from '#ui/i18n/catalogue.ts'

export const followWords = catalogue(
  {
    act: '照此再建一轮',
    title: '照“{name}”再建一轮',
    what: '巡察方式、来源和规则沿用这一轮；勾选的单位会列入新一轮。',
    bodies: '列入哪些单位',
    'bodies.all': '全选',
    'bodies.none': '全不选',
    teams: '沿用巡察组、组员和分管领导',
    open: '新建并列入 {n} 个单位',
    going: '正在列入：{done}/{all}',
    done: '新一轮已建好，列入 {n} 个单位',
    failed: '新一轮已建好，但以下单位没有列入：',
    go: '去新一轮',
  },
  {
    act: 'Open another like this',
    title: 'Another round like “{name}”',
    what: 'Method, source and regime are copied; the chosen bodies are added to the new round.',
    bodies: 'Bodies to add',
    'bodies.all': 'All',
    'bodies.none': 'None',
    teams: 'Copy the teams, their members and the leaders in charge',
    open: 'Open with {n} {n|body|bodies}',
    going: 'Adding: {done} of {all}',
    done: 'The round is open, with {n} {n|body|bodies}',
    failed: 'The round is open, but these bodies could not be added:',
    go: 'Go to the new round',
  },
)
