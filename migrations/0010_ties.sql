-- Symptom below, root above: the bodies higher up whose task a finding also is, with what they answered.
alter table finding add column ties jsonb not null default '[]';
create index finding_ties on finding using gin (ties jsonb_path_ops) where ties <> '[]';
