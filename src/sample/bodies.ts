import type { BodyKind } from '#domain/body/body.ts'

/** The bodies of the fictional city of Jichuan (霁川市): city → districts, counties, departments → towns, bureaus → villages, units. */

/** `parent` is the code of the body above; `level` 1 is the city. All belong to region 1. */
export type SampleBody = { code: string; nameZh: string; nameEn: string; kind: BodyKind; level: number; parent: string | null }

type Row = readonly [code: string, kind: BodyKind, nameZh: string, nameEn: string]

const upper: Row[] = [
  ['J', 'area', '霁川市', 'Jichuan City'],
  ['J01', 'area', '枫渚区', 'Fengzhu District'],
  ['J02', 'area', '桐荫区', 'Tongyin District'],
  ['J03', 'area', '鹭汀县', 'Luting County'],
  ['J04', 'area', '漱石县', 'Shushi County'],
  ['J05', 'area', '听澜县', 'Tinglan County'],
  ['J11', 'office', '霁川市委巡察办', 'Jichuan Inspection Office'],
  ['J12', 'department', '霁川市纪委监委机关', 'Jichuan Discipline Commission'],
  ['J13', 'department', '霁川市委组织部', 'Jichuan Organisation Department'],
  ['J14', 'department', '霁川市委宣传部', 'Jichuan Publicity Department'],
  ['J15', 'department', '霁川市民政局', 'Jichuan Civil Affairs Bureau'],
  ['J16', 'department', '霁川市住房和城乡建设局', 'Jichuan Housing and Construction Bureau'],
  ['J17', 'department', '霁川市交通运输局', 'Jichuan Transport Bureau'],
  ['J18', 'department', '霁川市农业农村局', 'Jichuan Agriculture Bureau'],
  ['J19', 'department', '霁川市教育局', 'Jichuan Education Bureau'],
  ['J20', 'department', '霁川市卫生健康委员会', 'Jichuan Health Commission'],
  ['J21', 'department', '霁川市生态环境局', 'Jichuan Environment Bureau'],
  ['J22', 'department', '霁川市信访局', 'Jichuan Petitions Bureau'],
  ['J23', 'department', '霁川市财政局', 'Jichuan Finance Bureau'],
  ['J24', 'company', '霁川市城市建设投资集团', 'Jichuan Urban Construction Group'],
]

const middle: Row[] = [
  ['J0101', 'department', '枫渚区教育局', 'Fengzhu Education Bureau'],
  ['J0102', 'area', '望荷街道', 'Wanghe Subdistrict'],
  ['J0103', 'area', '采菱街道', 'Cailing Subdistrict'],
  ['J0201', 'area', '听雨镇', 'Tingyu Town'],
  ['J0202', 'area', '碧梧街道', 'Biwu Subdistrict'],
  ['J0203', 'department', '桐荫区民政局', 'Tongyin Civil Affairs Bureau'],
  ['J0301', 'area', '苇渡镇', 'Weidu Town'],
  ['J0302', 'area', '钓雪镇', 'Diaoxue Town'],
  ['J0303', 'area', '蓑衣乡', 'Suoyi Township'],
  ['J0304', 'department', '鹭汀县财政局', 'Luting Finance Bureau'],
  ['J0305', 'department', '鹭汀县农业农村局', 'Luting Agriculture Bureau'],
  ['J0306', 'office', '鹭汀县委巡察办', 'Luting Inspection Office'],
  ['J0307', 'department', '鹭汀县纪委监委机关', 'Luting Discipline Commission'],
  ['J0308', 'department', '鹭汀县委组织部', 'Luting Organisation Department'],
  ['J0309', 'department', '鹭汀县委宣传部', 'Luting Publicity Department'],
  ['J0401', 'area', '枕流镇', 'Zhenliu Town'],
  ['J0402', 'area', '漱玉乡', 'Shuyu Township'],
  ['J0403', 'department', '漱石县交通运输局', 'Shushi Transport Bureau'],
  ['J0404', 'department', '漱石县水务局', 'Shushi Water Bureau'],
  ['J0501', 'area', '枕浪镇', 'Zhenlang Town'],
  ['J0502', 'area', '帆影乡', 'Fanying Township'],
  ['J0503', 'department', '听澜县信访局', 'Tinglan Petitions Bureau'],
  ['J0504', 'department', '听澜县民政局', 'Tinglan Civil Affairs Bureau'],
  ['J1501', 'institution', '霁川市社会福利院', 'Jichuan Welfare Home'],
  ['J1701', 'institution', '霁川市公路养护中心', 'Jichuan Road Maintenance Centre'],
  ['J1901', 'institution', '霁川市砚耕中学', 'Jichuan Yangeng School'],
  ['J2001', 'institution', '霁川市第二人民医院', 'Jichuan Second People’s Hospital'],
  ['J2401', 'company', '霁川润渠水务有限公司', 'Jichuan Runqu Water Company'],
]

const lower: Row[] = [
  ['J010101', 'institution', '枫渚区菱塘小学', 'Lingtang Primary School'],
  ['J010102', 'institution', '枫渚区藕塘中学', 'Outang Middle School'],
  ['J010201', 'village', '藕香社区', 'Ouxiang Community'],
  ['J010202', 'village', '莲叶社区', 'Lianye Community'],
  ['J010301', 'village', '菱歌社区', 'Lingge Community'],
  ['J020101', 'village', '檐下村', 'Yanxia Village'],
  ['J020102', 'village', '芭蕉村', 'Bajiao Village'],
  ['J020103', 'village', '青篾村', 'Qingmie Village'],
  ['J020201', 'village', '疏桐社区', 'Shutong Community'],
  ['J030101', 'village', '蒹葭村', 'Jianjia Village'],
  ['J030102', 'village', '白苹村', 'Baiping Village'],
  ['J030103', 'village', '荻花村', 'Dihua Village'],
  ['J030104', 'village', '渔火村', 'Yuhuo Village'],
  ['J030201', 'village', '孤舟村', 'Guzhou Village'],
  ['J030202', 'village', '雪篷村', 'Xuepeng Village'],
  ['J030203', 'village', '独钓村', 'Dudiao Village'],
  ['J030301', 'village', '斜风村', 'Xiefeng Village'],
  ['J030302', 'village', '箬笠村', 'Ruoli Village'],
  ['J030501', 'institution', '鹭汀县种业服务站', 'Luting Seed Service Station'],
  ['J040101', 'village', '砌石村', 'Qishi Village'],
  ['J040102', 'village', '枕石村', 'Zhenshi Village'],
  ['J040103', 'village', '漱流村', 'Shuliu Village'],
  ['J040201', 'village', '鸣琴村', 'Mingqin Village'],
  ['J040301', 'institution', '漱石县农村公路站', 'Shushi Rural Road Station'],
  ['J050101', 'village', '落帆村', 'Luofan Village'],
  ['J050201', 'village', '归桨村', 'Guijiang Village'],
]

/** The code says the parent: two characters a level. */
const parentOf = (code: string): string | null => (code === 'J' ? null : code.slice(0, -2))

export const bodies: readonly SampleBody[] = [...upper, ...middle, ...lower].map(([code, kind, nameZh, nameEn]) => ({
  code,
  nameZh,
  nameEn,
  kind,
  level: (code.length + 1) / 2,
  parent: parentOf(code),
}))

const byCode = new Map(bodies.map((body) => [body.code, body]))
export const bodyOf = (code: string): SampleBody => {
  const body = byCode.get(code)
  if (!body) throw new Error(`The sample has no body ${code}`)
  return body
}

/** How the Party organisation of a body is called in running text. */
export const partyOf = (body: SampleBody): string => {
  if (body.nameZh.endsWith('街道')) return `${body.nameZh}党工委`
  if (body.kind === 'area' || body.kind === 'institution') return `${body.nameZh}党委`
  return `${body.nameZh}${body.kind === 'village' ? '党支部' : '党组'}`
}

/** Its full name, which a feedback is addressed to. */
export const partyName = (body: SampleBody): string => {
  if (body.nameZh.endsWith('街道')) return `中共${body.nameZh}工作委员会`
  if (body.kind === 'area' || body.kind === 'institution') return `中共${body.nameZh}委员会`
  return `中共${body.nameZh}${body.kind === 'village' ? '支部委员会' : '党组'}`
}
