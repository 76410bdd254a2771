/**
 * Every colour of the screens, once for each light. Text colours hold at least 4.5:1 on each ground they stand on (WCAG 2.2, 1.4.3);
 * `field` holds 3:1 against the panel, because the edge of an input is what tells that one can type there (1.4.11).
 * `on` is written on a strong colour (a full tag, a mark); `bar` is the ground of the top bar, which is dark in both.
 */
const light = {
  ink: '#1b2430',
  muted: '#4a5564',
  line: '#d6dce4',
  field: '#87919f',
  ground: '#f3f5f8',
  panel: '#ffffff',
  quiet: '#eef1f5',
  stripe: '#f7f9fc',
  bone: '#dfe4eb',
  brand: '#143a63',
  bar: '#143a63',
  link: '#1a5a9e',
  chosen: '#e3edf8',
  seal: '#b3261e',
  on: '#ffffff',
  found: '#ffe58a',
  focus: '#f0a21b',
  green: '#1b6b37',
  greenGround: '#e5f3e8',
  greenLine: '#9ccaa8',
  yellow: '#7a5200',
  yellowGround: '#fdf2d0',
  yellowLine: '#dfb65a',
  red: '#ab1f17',
  redGround: '#fdeae8',
  redLine: '#dd9f99',
  blue: '#174f8c',
  blueGround: '#e6eff9',
  blueLine: '#9dbddf',
  violet: '#5b3a94',
  violetGround: '#f0eafa',
} as const

export type Palette = Record<keyof typeof light, string>

const dark: Palette = {
  ink: '#e6eaf0',
  muted: '#aeb8c5',
  line: '#343e4b',
  field: '#7d8896',
  ground: '#11161c',
  panel: '#1a2029',
  quiet: '#242c37',
  stripe: '#1f2630',
  bone: '#303a47',
  brand: '#a9cbf3',
  bar: '#0f2a47',
  link: '#86b8f2',
  chosen: '#1e3856',
  seal: '#ff8d84',
  on: '#0d1520',
  found: '#6b5310',
  focus: '#f0a21b',
  green: '#7fd29a',
  greenGround: '#153120',
  greenLine: '#2f6b45',
  yellow: '#f0c56a',
  yellowGround: '#362b10',
  yellowLine: '#7d6220',
  red: '#ff9e96',
  redGround: '#401c1a',
  redLine: '#8a3d38',
  blue: '#94c2f5',
  blueGround: '#152c48',
  blueLine: '#345f90',
  violet: '#c9b6f6',
  violetGround: '#2c2246',
}

export type Light = 'light' | 'dark'
export const palettes: Record<Light, Palette> = { light, dark }
