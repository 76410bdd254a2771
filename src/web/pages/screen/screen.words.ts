import { catalogue } from '#ui/i18n/catalogue.ts'

export const screenWords = catalogue(
  {
    title: '巡察整改大屏',
    at: '数据截至 {time}',
    stale: '暂时连不上服务器，显示的是 {time} 的数据，正在自动重连',
    paused: '已暂停',
    keys: '空格 暂停/继续 · ← → 换页 · F 全屏 · Esc 退出',
    pages: '大屏页面',
    page: '第 {n} 页：{title}',
    leave: '退出大屏',
    pause: '暂停轮播',
    go: '继续轮播',
    numbers: '总体情况',
    empty: '还没有已反馈的问题',
  },
  {
    title: 'Rectification of inspection findings',
    at: 'as of {time}',
    stale: 'The server cannot be reached; these are the figures of {time}. Reconnecting automatically.',
    paused: 'Paused',
    keys: 'Space to pause · ← → to turn · F for full screen · Esc to leave',
    pages: 'Panels',
    page: 'Panel {n}: {title}',
    leave: 'Leave the big screen',
    pause: 'Pause',
    go: 'Resume',
    numbers: 'At a glance',
    empty: 'No findings have been issued yet',
  },
)
