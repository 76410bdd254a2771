import {
  ApartmentOutlined,
  CalendarOutlined,
  CarryOutOutlined,
  EyeOutlined,
  FileExcelOutlined,
  FlagOutlined,
  ImportOutlined,
  PieChartOutlined,
  ProfileOutlined,
  SettingOutlined,
} from '@ant-design/icons'
import type { ReactNode } from 'react'
import type { Act } from '#domain/permission.ts'
import { addresses } from '#web/addresses.ts'

/** `also`: addresses of other places that lie inside this one. */
export type Place = {
  key: 'work' | 'overview' | 'leader' | 'calendar' | 'ledger' | 'imports' | 'rounds' | 'sheets' | 'bodies' | 'administration'
  icon: ReactNode
  needs: readonly Act[]
  also?: readonly string[]
}

/** What the side names, in this order; shown to those who may do one of the acts somewhere. */
const everyPlace: readonly Place[] = [
  { key: 'work', icon: <CarryOutOutlined />, needs: [] },
  { key: 'overview', icon: <PieChartOutlined />, needs: ['finding.read'] },
  { key: 'leader', icon: <EyeOutlined />, needs: ['finding.read'] },
  { key: 'ledger', icon: <ProfileOutlined />, needs: ['finding.read'], also: ['/findings'] },
  { key: 'calendar', icon: <CalendarOutlined />, needs: ['finding.read'] },
  { key: 'imports', icon: <ImportOutlined />, needs: ['document.import'] },
  { key: 'rounds', icon: <FlagOutlined />, needs: ['round.read'], also: ['/inspections'] },
  { key: 'sheets', icon: <FileExcelOutlined />, needs: ['task.keep', 'finding.amend', 'finding.claim'] },
  { key: 'bodies', icon: <ApartmentOutlined />, needs: ['body.read'], also: ['/people', '/roster'] },
  { key: 'administration', icon: <SettingOutlined />, needs: ['account.keep', 'calendar.keep', 'round.keep'] },
]

const allowed = ({ needs }: Place, may: readonly Act[]): boolean => needs.length === 0 || needs.some((act) => may.includes(act))

/** The places of somebody who may do these acts. */
export const placesFor = (may: readonly Act[]): Place[] => everyPlace.filter((place) => allowed(place, may))

const below = (pathname: string, address: string): boolean =>
  pathname === address || (address !== '/' && pathname.startsWith(`${address}/`))

/** Whether a page lies in a place. */
export const isIn = (place: Place, pathname: string): boolean =>
  [addresses[place.key](), ...(place.also ?? [])].some((one) => below(pathname, one))
