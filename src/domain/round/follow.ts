const figures = '零一二三四五六七八九'

/** 5 as 五, 12 as 十二, 30 as 三十: rounds are not counted further than 99. */
export function chineseNumber(n: number): string {
  if (n < 10) return figures[n]!
  const [tens, ones] = [Math.floor(n / 10), n % 10]
  return `${tens === 1 ? '' : figures[tens]}十${ones === 0 ? '' : figures[ones]}`
}

/** A round's name with its number one further: 第五轮 → 第六轮, round 5 → round 6. A name that does not say its number stays. */
export function followingName(name: string, number: number): string {
  const spelled = [`第${chineseNumber(number)}(?=轮|批|次)`, `(?<!\\d)${number}(?!\\d)`]
  const found = spelled.map((one) => new RegExp(one, 'u')).find((one) => one.test(name))
  if (!found) return name
  return name.replace(found, (was) => (was.startsWith('第') ? `第${chineseNumber(number + 1)}` : String(number + 1)))
}
