-- The leader who sponsors a finding (包案领导), and since when. Their own page asks by the person.
alter table finding add column sponsor_id uuid;
alter table finding add column sponsored_on date;
create index finding_sponsor on finding (sponsor_id, settled, sort_due, id) where sponsor_id is not null;
