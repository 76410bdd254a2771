/** Plausible, plainly literary names: a surname and a given name in characters and in pinyin. */

const surnames = [
  '闻 Wen',
  '陆 Lu',
  '商 Shang',
  '谢 Xie',
  '苏 Su',
  '简 Jian',
  '柏 Bai',
  '明 Ming',
  '桑 Sang',
  '卓 Zhuo',
  '竺 Zhu',
  '容 Rong',
  '屈 Qu',
  '晏 Yan',
  '蔺 Lin',
  '郁 Yu',
  '凌 Ling',
  '纪 Ji',
  '骆 Luo',
  '舒 Shu',
  '童 Tong',
  '游 You',
  '应 Ying',
] as const

const given = [
  '砚秋 Yanqiu',
  '听松 Tingsong',
  '观澜 Guanlan',
  '怀瑾 Huaijin',
  '临溪 Linxi',
  '知远 Zhiyuan',
  '望舒 Wangshu',
  '慕云 Muyun',
  '照野 Zhaoye',
  '疏影 Shuying',
  '行舟 Xingzhou',
  '汀兰 Tinglan',
  '若谷 Ruogu',
  '清和 Qinghe',
  '书简 Shujian',
  '砺锋 Lifeng',
  '秉烛 Bingzhu',
  '采薇 Caiwei',
  '鸣皋 Minggao',
  '思齐 Siqi',
  '抱朴 Baopu',
  '星野 Xingye',
  '既白 Jibai',
  '迎晖 Yinghui',
  '守拙 Shouzhuo',
  '墨林 Molin',
  '晚禾 Wanhe',
  '问渠 Wenqu',
  '倚竹 Yizhu',
  '载阳 Zaiyang',
  '千帆 Qianfan',
  '枕书 Zhenshu',
  '漱玉 Shuyu',
  '立雪 Lixue',
  '朝歌 Zhaoge',
] as const

export type Name = { nameZh: string; nameEn: string; login: string }

/** The n-th name. 23 surnames and 35 given names have no common divisor, so 805 differ. */
export function nameAt(index: number): Name {
  const [surnameZh, surname] = surnames[index % surnames.length]!.split(' ') as [string, string]
  const [givenZh, givenEn] = given[index % given.length]!.split(' ') as [string, string]
  return { nameZh: surnameZh + givenZh, nameEn: `${surname} ${givenEn}`, login: (surname + givenEn).toLowerCase() }
}
