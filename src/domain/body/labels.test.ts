import { expect, test } from 'vitest'
import { branchSaid, kindOfName, kindSaid, roleOfTitle, roleSaid } from './labels.ts'

test.each([
  ['东镇一村', 'village'],
  ['城关社区', 'village'],
  ['城关镇', 'area'],
  ['新华街道', 'area'],
  ['县民政局', 'department'],
  ['县委办公室', 'department'],
  ['县人民医院', 'institution'],
  ['第一中学', 'institution'],
  ['城投集团有限公司', 'company'],
  ['县委巡察办', 'office'],
])('%s is a %s', (name, kind) => expect(kindOfName(name)).toBe(kind))

test.each([
  ['部门', 'department'],
  ['Village or community', 'village'],
  ['行政村', 'village'],
  ['乡镇', 'area'],
  ['国有企业', 'company'],
  ['事业单位', 'institution'],
  ['星球', undefined],
])('the kind %s is %s', (text, kind) => expect(kindSaid(text)).toBe(kind))

test.each([
  ['单位主要负责人', 'head'],
  ['经办人', 'handler'],
  ['联络员', 'handler'],
  ['系统管理员', 'administrator'],
  ['Reviewer', 'reviewer'],
  ['厨师', undefined],
])('the role %s is %s', (text, role) => expect(roleSaid(text)).toBe(role))

test.each([
  ['党委书记', 'head'],
  ['局长', 'head'],
  ['副局长', undefined],
  ['办公室主任', undefined],
  ['科员', undefined],
])('a %s is taken for %s', (title, role) => expect(roleOfTitle(title)).toBe(role))

test.each([
  ['纪检监察机关', 'discipline'],
  ['县委组织部', 'organisation'],
  ['宣传', 'publicity'],
  ['巡察办', 'office'],
  ['食堂', undefined],
])('the seat %s is %s', (text, branch) => expect(branchSaid(text)).toBe(branch))
