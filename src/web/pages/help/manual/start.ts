import { said, type Said } from './said.ts'

/** What holds on all pages. */
export const startTexts: readonly { key: string; title: Said; items: readonly Said[] }[] = [
  {
    key: 'sign-in',
    title: said('登录与安全', 'Signing in'),
    items: [
      said(
        '用管理员给的登录名和一次性密码登录，第一次须改成自己的密码。',
        'Sign in with the login and one-time password from the administrator; you choose your own at once.',
      ),
      said(
        '十二小时不用会自动退出。到期时在原页面重新登录即可，正在填写的内容都还在。',
        'After twelve hours without use the session ends. You sign in again on the spot; what you were typing is still there.',
      ),
      said(
        '离开座位请退出登录；不认识的登录可在“我的账号”里结束。',
        'Sign out when you leave your desk; sessions you do not know can be ended under My account.',
      ),
    ],
  },
  {
    key: 'find',
    title: said('找到要办的事', 'Finding things'),
    items: [
      said(
        '按 Ctrl-K 或点顶栏的搜索框：编号、单位、姓名、问题里的词都能搜，也能直接“新建轮次”“看超期的问题”。',
        'Press Ctrl-K or the field in the bar: numbers, bodies, names, words of findings, and things to do, such as “open a round”.',
      ),
      said(
        '常用的问题、单位、轮次点星标收藏；台账的视图也能收藏。',
        'Press the star to keep a finding, a body or a round at hand; a view of the ledger can be kept too.',
      ),
      said(
        '顶栏的铃会告诉您：什么到了您这里、被退回、有了结果、提到您，或期限临近。',
        'The bell tells you what came to you, was returned, was decided, mentions you, or falls due.',
      ),
    ],
  },
  {
    key: 'laws',
    title: said('几条不变的规矩', 'Laws that always hold'),
    items: [
      said(
        '整改单位不能给自己的问题销号；同一人不能在一条审核链里出现两次。',
        'The inspected body never closes its own finding; nobody acts twice in one chain.',
      ),
      said(
        '“自报完成”和“核验销号”是两回事，统计从不混在一起。',
        '“Reported done” and “verified closed” are different, and no figure mixes them.',
      ),
      said(
        '原定期限永不改变，延期另行编号；什么都不会被悄悄改掉。',
        'Original dates never change, extensions are numbered beside them; nothing is rewritten unseen.',
      ),
      said('问题线索不在列表、搜索、导出里出现。', 'Clues appear in no list, search or export.'),
    ],
  },
]
